import {bytesOf, cut, mergeSteps, tokenize, visible, type Encoding, type Ranks} from './bpe';

/** What the figure shows of a text in one encoding. */
export type Cut = {
  /** Each token as it can be seen, and its number. */
  tokens: [seen: string, id: number][];
  /** The pieces that merging starts from, and the merges of the one looked at. */
  pieces: string[];
  /** The parts of that piece, at first and after each merge. */
  steps: string[][];
};

/** Longest text that is worked on. */
export const longest = 400;

/** @param piece which of the pieces is taken apart; the last where there are not so many */
export function cutUp(text: string, encoding: Encoding, ranks: Ranks, piece: number): Cut {
  const pieces = cut(text.slice(0, longest), encoding);
  const chosen = pieces[piece] ?? pieces.at(-1) ?? '';
  return {
    tokens: tokenize(text.slice(0, longest), encoding, ranks).map(({bytes, id}) => [visible(bytes), id]),
    pieces: pieces.map((text) => visible(bytesOf(text))),
    steps: mergeSteps(bytesOf(chosen), ranks).map((parts) => parts.map(visible)),
  };
}
