import {bytesOf, cut, mergeSteps, tokenize, visible, type Encoding, type Ranks} from './bpe';

/** What the figure shows of a text in one encoding. */
export type Cut = {
  /** Each token as it can be seen, and its number. */
  tokens: [seen: string, id: number][];
  /** The pieces that merging starts from, and the merges of the one looked at. */
  pieces: string[];
  /** The parts of that piece, at first and after each merge; of a long piece only after the last merges. */
  steps: string[][];
  /** How many merges come before the first of `steps`; none unless told. */
  earlier?: number;
};

/** Longest text that is worked on. */
export const longest = 400;

/**
 * So many parts are listed, all steps together. A sentence of 50 Chinese characters without a comma is one
 * piece, whose merges have ten thousand: nobody reads them, and drawing them would hold up the page.
 */
export const mostParts = 300;

/** The last steps that have no more parts than may be listed; one at least. */
function lastOf<Step extends readonly unknown[]>(steps: readonly Step[]): Step[] {
  let [from, parts] = [steps.length - 1, steps.at(-1)!.length];
  while (from > 0 && parts + steps[from - 1]!.length <= mostParts) {
    from -= 1;
    parts += steps[from]!.length;
  }
  return steps.slice(from);
}

/** @param piece which of the pieces is taken apart; the last where there are not so many */
export function cutUp(text: string, encoding: Encoding, ranks: Ranks, piece: number): Cut {
  const pieces = cut(text.slice(0, longest), encoding);
  const chosen = pieces[piece] ?? pieces.at(-1) ?? '';
  const all = mergeSteps(bytesOf(chosen), ranks);
  const steps = lastOf(all);
  const earlier = all.length - steps.length;
  return {
    tokens: tokenize(text.slice(0, longest), encoding, ranks).map(({bytes, id}) => [visible(bytes), id]),
    pieces: pieces.map((text) => visible(bytesOf(text))),
    steps: steps.map((parts) => parts.map(visible)),
    ...(earlier > 0 && {earlier}),
  };
}
