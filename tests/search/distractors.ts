import type {SearchDocument} from '../../src/search/engine/types';

/** A repeatable source of numbers from 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/**
 * Sections that use the words of the site and mean nothing: each character or Latin word is drawn
 * from what follows the one before it somewhere in the chapters, so that names and words of two
 * characters occur as often as there. Their headings are such text too.
 * @param seed one seed gives one crowd, always the same
 */
export function distractors(documents: SearchDocument[], count: number, seed: number): SearchDocument[] {
  const text = documents
    .filter(({kind}) => kind === 'section')
    .map(({heading, body}) => `${heading}。${body}`)
    .join('\n');
  const units = text.match(/[A-Za-z0-9.'-]+|[^A-Za-z0-9.'-]/gu) ?? [];
  const next = new Map<string, string[]>();
  for (let i = 0; i + 1 < units.length; i++) {
    const list = next.get(units[i]!);
    if (list) list.push(units[i + 1]!);
    else next.set(units[i]!, [units[i + 1]!]);
  }
  const random = numbers(seed);
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;
  const write = (count: number): string => {
    const written = [pick(units)];
    while (written.length < count) written.push(pick(next.get(written.at(-1)!) ?? units));
    return written.join('').replace(/\s+/g, ' ');
  };
  return Array.from({length: count}, (_, i) => ({
    kind: 'section',
    url: `/distractor/#${i}`,
    page: write(14),
    heading: write(8 + Math.floor(random() * 10)),
    aliases: [],
    facet: null,
    body: write(120 + Math.floor(random() * 400)),
  }));
}
