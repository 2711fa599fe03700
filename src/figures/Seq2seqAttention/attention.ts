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

/**
 * Scores e_ij, made up for the picture: row i is the word being written, column j the word looked at.
 * The last row is the example that the chapter on seq2seq calculates.
 */
export const scores: readonly (readonly number[])[] = [
  [2.6, 0.9, 0.2],
  [0.5, 2.8, 0.8],
  [0.1, 0.3, 3],
];
