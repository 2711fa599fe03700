/** Units of numbers by their power of ten, as they are written after it. */
const units: {power: number; words: string[]}[] = [
  {power: 12, words: ['t', 'trillion', '万亿', '兆']},
  {power: 9, words: ['b', 'bn', 'billion', '十亿']},
  {power: 8, words: ['亿']},
  {power: 6, words: ['m', 'mn', 'million', '百万']},
  {power: 4, words: ['万']},
  {power: 3, words: ['k', 'thousand', '千']},
];

const powers = new Map(units.flatMap(({power, words}) => words.map((word) => [word, power] as const)));

/** Units that may begin what follows a number, the longest first. */
export const hanUnits = [...powers.keys()]
  .filter((word) => /\p{Script=Han}/u.test(word))
  .sort((a, b) => b.length - a.length);

/** Whether a folded word is a unit by itself, as in `175 billion`. */
export const isUnit = (word: string): boolean => word.length > 1 && powers.has(word);

/** A number without needless digits: 1.5, 1750, 12.8. */
const plainNumber = (value: number): string => String(Number(value.toPrecision(12)));

/**
 * The ways in which texts write a number with its unit, folded: `175b` is `1750亿` and `175billion`.
 * @param text folded, number and unit together
 * @returns itself first; empty when it is no such number
 */
export function quantitiesWritten(text: string): string[] {
  const match = /^(\d+(?:\.\d+)?)([a-z]+|\p{Script=Han}+)$/u.exec(text);
  const power = match ? powers.get(match[2]!) : undefined;
  if (!match || power === undefined) return [];
  const value = Number(match[1]) * 10 ** power;
  const written = [text];
  for (const unit of units) {
    const number = value / 10 ** unit.power;
    // Nobody writes .07亿 or 1750000万.
    if (number < 0.1 || number >= 10_000) continue;
    for (const word of unit.words) written.push(plainNumber(number) + word);
  }
  return [...new Set(written)];
}
