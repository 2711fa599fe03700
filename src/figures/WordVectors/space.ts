export type Vector = readonly [x: number, y: number];

/**
 * Places in the plane, made up so that the relations are easy to see; real vectors have hundreds of
 * dimensions. `queen` is a little off the fourth corner of the parallelogram, as it is in practice.
 * The example is that of Mikolov, Yih and Zweig, NAACL 2013 (aclanthology.org/N13-1090).
 */
export const words = {
  man: [1, 1],
  woman: [1.4, 2.6],
  king: [4, 1.6],
  queen: [4.65, 3.05],
  palace: [4.9, 1],
  apple: [0.6, 3.4],
} as const satisfies Record<string, Vector>;

export type Word = keyof typeof words;

/** The two steps of the walk. */
export const steps = {man: '− man', woman: '+ woman'};

/** The words of the question are no answer to it. */
const asked: readonly Word[] = ['king', 'man', 'woman'];

const plus = (a: Vector, b: Vector, times: number): Vector => [a[0] + times * b[0], a[1] + times * b[1]];

/** How much of `man` is taken away and how much of `woman` is added after part of the walk, 0 to 2. */
export function shares(progress: number): {man: number; woman: number} {
  return {man: Math.min(progress, 1), woman: Math.max(progress - 1, 0)};
}

/** Where the walk from king, first minus man, then plus woman, has come to; 0 is its start, 2 its end. */
export function walk(progress: number): Vector {
  const {man, woman} = shares(progress);
  return plus(plus(words.king, words.man, -man), words.woman, woman);
}

/** The sum walked so far, e.g. `king − 0.5 man`. */
export function expression(progress: number): string {
  const {man, woman} = shares(progress);
  const term = (sign: string, share: number, word: Word): string => {
    if (share === 0) return '';
    return ` ${sign} ${share === 1 ? '' : `${Math.round(share * 100) / 100} `}${word}`;
  };
  return `king${term('−', man, 'man')}${term('+', woman, 'woman')}`;
}

/** Cosine of the angle between two vectors: the measure of likeness in arXiv:1301.3781. */
export function cosine(a: Vector, b: Vector): number {
  return (a[0] * b[0] + a[1] * b[1]) / (Math.hypot(...a) * Math.hypot(...b));
}

/** The word whose vector makes the smallest angle with `point`, the words of the question left out. */
export function nearest(point: Vector): Word {
  const candidates = (Object.keys(words) as Word[]).filter((word) => !asked.includes(word));
  return candidates.reduce((best, word) =>
    cosine(words[word], point) > cosine(words[best], point) ? word : best,
  );
}
