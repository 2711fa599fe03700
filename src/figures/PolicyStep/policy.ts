/** PPO and DPO, one step each, in numbers. */

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export type Clip = {
  /** ρA, what the step would be worth. */
  plain: number;
  /** clip(ρ, 1−ε, 1+ε)·A. */
  clipped: number;
  /** The smaller of the two: what counts. */
  counted: number;
  /** Whether a change of ρ still changes what counts. */
  isMoving: boolean;
};

/** min(ρA, clip(ρ, 1−ε, 1+ε)A): equation 7 of Schulman et al. 2017 (arXiv:1707.06347). */
export function clip(ratio: number, advantage: number, epsilon: number): Clip {
  const plain = ratio * advantage;
  const clipped = Math.max(1 - epsilon, Math.min(1 + epsilon, ratio)) * advantage;
  const counted = Math.min(plain, clipped);
  return {plain, clipped, counted, isMoving: advantage !== 0 && counted === plain};
}

export type Preference = {
  /** β(Δw − Δl). */
  margin: number;
  /** Probability that the better answer wins, as the model has it. */
  probability: number;
  loss: number;
  /** How hard the step pushes both answers: β·σ(−margin). */
  push: number;
};

/**
 * DPO for one pair: equation 7 of Rafailov et al. 2023 (arXiv:2305.18290).
 * @param better log(π/π_ref) of the better answer, `worse` of the other
 */
export function prefer(better: number, worse: number, beta: number): Preference {
  const margin = beta * (better - worse);
  return {
    margin,
    probability: sigmoid(margin),
    loss: -Math.log(sigmoid(margin)),
    push: beta * sigmoid(-margin),
  };
}
