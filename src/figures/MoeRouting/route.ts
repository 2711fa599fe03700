export type Routed = {expert: number; weight: number}[];

/** The `k` experts with the highest scores, and the softmax of their scores among themselves. */
export function route(scores: readonly number[], k: number): Routed {
  const chosen = Array.from(scores.keys())
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, k);
  const powers = chosen.map((expert) => Math.exp(scores[expert]! - scores[chosen[0]!]!));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return chosen.map((expert, index) => ({expert, weight: powers[index]! / total}));
}

/**
 * What the router gives each expert for each word of the example; made up. The first row is the one that
 * the chapter works out; the first expert has been lucky, and nearly all words like it.
 */
export const scores = [
  [2, 1, 0, -1],
  [1.5, 0.2, 1.8, -0.5],
  [1.9, -0.3, 0.4, 0.6],
  [1.2, 0.5, -0.2, 0.9],
  [2.2, 0.1, 1.1, -0.8],
  [1.4, 2.1, 0.3, -1.2],
];

/** How many words go to each expert. `bias` is added for choosing. */
export function loads(k: number, bias: readonly number[]): number[] {
  const routed = scores.map((row) =>
    route(
      row.map((score, expert) => score + bias[expert]!),
      k,
    ),
  );
  return scores[0]!.map(
    (_, expert) => routed.filter((words) => words.some((to) => to.expert === expert)).length,
  );
}

/**
 * Biases after some rounds of balancing: down by `step` where an expert has more than its share, up where
 * it has less (DeepSeek-AI 2024, arXiv:2412.19437, section 2.1.2).
 */
export function balanced(k: number, rounds: number, step = 0.2): number[] {
  const share = (scores.length * k) / scores[0]!.length;
  let bias = scores[0]!.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    const now = loads(k, bias);
    bias = bias.map((old, expert) => old - step * Math.sign(now[expert]! - share));
  }
  return bias;
}
