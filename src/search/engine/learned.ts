import learned from './weights.json';

/*
 * The order of the first results is learnt: what is known of a document and a query is put into a few
 * numbers, and `npm run learn:search` finds what each is worth on queries whose right answers are known.
 */

/** What the order is made of. Each is a number that goes up where a document fits better, or mostly so. */
export const features = [
  /** Score by the words: where the best occurrence of each stands, rarity, words together; see `rank`. */
  'words',
  /** Likelihood of the query by the document's mixture of words; see `likelihood`. */
  'likelihood',
  /** One over the place by words: 1 for the first, a half for the second. */
  'wordsPlace',
  /** The same times the length of the query: in a long one the words find less surely. */
  'wordsPlaceLong',
  /** One over the place by likelihood. */
  'likelihoodPlace',
  /** One over the place by likelihood among the phrases of strangers alone. */
  'askedPlace',
  /** How near the nearest phrases of strangers come (`nearness`), times the length of the query: one word has many neighbours that say little. */
  'nearLong',
  /** One over the place by that nearness. */
  'nearPlace',
  /** Share of the words that the title of the page has, by rarity. */
  'pageTitle',
  /** How much heading and query are the same. */
  'likeness',
  /** Whether the whole query, of several words, stands in its text as it was typed. */
  'verbatim',
  /** The best score by words of the other sections on the page. */
  'bestOfPage',
  /** Whether strangers were asked about it: its likelihood is higher for that alone. */
  'asked',
  /** In how many phrases, as a logarithm: some is asked for more than others. */
  'askedOften',
  /** Whether it has the fact that is asked for: the row or page of the model named. */
  'answer',
  /** The same for several: the rows of a family, the table. */
  'answerOfMany',
] as const;
export type Feature = (typeof features)[number];
export type Features = Record<Feature, number>;

/** Words of a query from which it is as long as can be. */
export const longQuery = 8;

/** What the features are worth together. */
export function weigh(of: Features, weights: Features = learned): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] * of[feature];
  return sum;
}
