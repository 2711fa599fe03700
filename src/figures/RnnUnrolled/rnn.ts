/** A recurrent network small enough to follow: two numbers of state, each on its own. */

export type Step = {
  state: number[];
  /** How much the state would still move if the first word moved: ∂h_t / ∂x_1, the larger of the two. */
  first: number;
};

/**
 * h_t = tanh(w·h_{t−1} + x_t), from h_0 = 0. The slope against the first word is the product of
 * 1 − h², once for the first word and, with w, for each after it.
 */
export function unroll(inputs: readonly (readonly number[])[], w: number): Step[] {
  let state = inputs[0]!.map(() => 0);
  let slopes = state.map(() => 0);
  return inputs.map((input, t) => {
    state = input.map((x, at) => Math.tanh(w * state[at]! + x));
    slopes = state.map((h, at) => (1 - h * h) * (t === 0 ? 1 : w * slopes[at]!));
    return {state, first: Math.max(...slopes.map(Math.abs))};
  });
}

/** The words of the example: what each says of the thing, and whether it praises. Made up. */
export const inputs = [
  [1, 0],
  [0, 1],
  [0, -0.4],
  [0, 0],
  [0, 0],
  [0, -1.5],
];
