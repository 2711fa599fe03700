import type {Corpus} from './corpus';
import {train, type Neighbour, type Settings} from './skipGram';

/** The words whose neighbours are followed. */
export const followed = [
  'gold',
  'bread',
  'king',
  'father',
  'moses',
  'seven',
  'sheep',
  'egypt',
  'night',
  'hand',
];

/** A training is looked at this often. */
export const looks = 40;

/** What is seen at one look. */
export type Look = {
  /** Average loss of a pair since the last look. */
  loss: number;
  /** Of each word followed, the nearest others. */
  neighbours: Neighbour[][];
};

export const initial = {window: 5, dimensions: 40, negatives: 5, rate: 0.05, seed: 1, passes: 4};

/** Loss of a pair before anything is learnt, when every answer is as likely as not. */
export const lossAtStart = (negatives: number): number => (1 + negatives) * Math.LN2;

/** A training from look to look; done when it gives null. */
export function* run(corpus: Corpus, settings: Settings): Generator<Look, null> {
  const training = train(corpus, settings);
  const rows = followed.map((word) => corpus.words.indexOf(word));
  for (let look = 1; look <= looks; look += 1) {
    const until = Math.round((training.total * look) / looks);
    const loss = training.readOn(until - training.read) ?? NaN;
    yield {
      loss: Number(loss.toFixed(3)),
      neighbours: rows.map((row) =>
        training.neighbours(row, 6).map(({word, cosine}) => ({word, cosine: Number(cosine.toFixed(2))})),
      ),
    };
  }
  return null;
}
