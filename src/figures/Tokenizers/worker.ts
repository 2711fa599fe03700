/** Keeps the vocabularies and cuts texts apart from the page: reading 200,000 tokens takes a while. */

import {fetchPacked} from '../parts/OnDemand/fetchPacked';
import {readRanks, type Encoding, type Ranks} from './bpe';
import {cutUp, type Cut} from './work';

export type Order =
  | {kind: 'load'; encoding: Encoding; url: string}
  | {kind: 'cut'; encoding: Encoding; text: string; piece: number};
export type Report =
  | {kind: 'loaded'; encoding: Encoding; isThere: boolean}
  | {kind: 'cut'; encoding: Encoding; text: string; piece: number; cut: Cut};

const known = new Map<Encoding, Ranks>();
const report = (message: Report): void => postMessage(message);

addEventListener('message', ({data}: MessageEvent<Order>) => {
  const {encoding} = data;
  if (data.kind === 'load') {
    fetchPacked(data.url).then(
      (buffer) => {
        known.set(encoding, readRanks(buffer));
        report({kind: 'loaded', encoding, isThere: true});
      },
      () => report({kind: 'loaded', encoding, isThere: false}),
    );
    return;
  }
  const ranks = known.get(encoding);
  const {text, piece} = data;
  if (ranks) report({kind: 'cut', encoding, text, piece, cut: cutUp(text, encoding, ranks, piece)});
});
