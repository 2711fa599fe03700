import type {SearchDocument} from '../../src/search/engine/types';

/** A repeatable source of numbers from 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Writes what looks like a text: so many of its characters and Latin words, each one that follows there on the last. */
function writer(text: string, random: () => number): (count: number) => string {
  const units = text.match(/[A-Za-z0-9.'-]+|[^A-Za-z0-9.'-]/gu) ?? [];
  const next = new Map<string, string[]>();
  for (let i = 0; i + 1 < units.length; i++) {
    const list = next.get(units[i]!);
    if (list) list.push(units[i + 1]!);
    else next.set(units[i]!, [units[i + 1]!]);
  }
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;
  return (count) => {
    const written = [pick(units)];
    while (written.length < count) written.push(pick(next.get(written.at(-1)!) ?? units));
    return written.join('').replace(/\s+/g, ' ');
  };
}

/**
 * Sections that use the words of the site and mean nothing: each character or Latin word is drawn
 * from what follows the one before it somewhere in the chapters, so that names and words of two
 * characters occur as often as there. Their headings are such text too.
 * @param seed one seed gives one crowd, always the same
 * @param isAsked whether strangers ask for them, too, as often as for the sections of the site
 */
export function distractors(
  documents: SearchDocument[],
  count: number,
  seed: number,
  isAsked = false,
): SearchDocument[] {
  const sections = documents.filter(({kind}) => kind === 'section');
  const random = numbers(seed);
  const write = writer(sections.map(({heading, body}) => `${heading}。${body}`).join('\n'), random);
  const phrases = sections.flatMap(({asked}) => asked ?? []);
  const ask = isAsked ? writer(phrases.join('\n'), random) : null;
  const each = Math.round(phrases.length / sections.length);
  return Array.from({length: count}, (_, i) => ({
    kind: 'section',
    url: `/distractor/#${i}`,
    page: write(14),
    heading: write(8 + Math.floor(random() * 10)),
    aliases: [],
    facet: null,
    body: write(120 + Math.floor(random() * 400)),
    ...(ask && {asked: Array.from({length: each}, () => ask(6 + Math.floor(random() * 10)))}),
  }));
}
