/**
 * Turns scores into weights that sum to 1: the softmax of Bahdanau et al. 2014 (arXiv:1409.0473),
 * α_ij = exp(e_ij) / Σ_k exp(e_ik).
 */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** A sentence, its translation, and the score of each word of one for each word of the other. */
export type Pair = {
  id: 'cats' | 'area';
  source: {words: string[]; language: string};
  target: {words: string[]; language: string};
  /** Row i is the word being written, column j the word looked at. Made up, as the figure says. */
  scores: number[][];
};

/**
 * The first ends with the example that the chapter on seq2seq calculates. In the second the order turns
 * round, as in figure 3a of Bahdanau et al. 2014, where *European Economic Area* becomes *zone économique
 * européenne*.
 */
export const pairs: readonly Pair[] = [
  {
    id: 'cats',
    source: {words: ['我', '爱', '猫'], language: 'zh-Hans'},
    target: {words: ['I', 'love', 'cats'], language: 'en'},
    scores: [
      [2.6, 0.9, 0.2],
      [0.5, 2.8, 0.8],
      [0.1, 0.3, 3],
    ],
  },
  {
    id: 'area',
    source: {words: ['European', 'Economic', 'Area'], language: 'en'},
    target: {words: ['zone', 'économique', 'européenne'], language: 'fr'},
    scores: [
      [0.4, 0.6, 3.2],
      [0.6, 3.1, 0.8],
      [3.3, 0.7, 0.3],
    ],
  },
];

/** Scores as they stand in an address, `0.1,0.3,3`; null when they are not three numbers from 0 to 4. */
export function readScores(written: string): number[] | null {
  const numbers = written.split(',').map(Number);
  return written !== '' && numbers.length === 3 && numbers.every((number) => number >= 0 && number <= 4)
    ? numbers
    : null;
}
