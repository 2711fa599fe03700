/** A law that predicts the loss of a language model before it is trained. */
export type Law = {
  /** Loss in nats per token of a model of `parameters`, trained on `tokens`, each seen once. */
  loss: (parameters: number, tokens: number) => number;
  /** The parameters that give the lowest loss for `compute` FLOP; the tokens follow from `tokensFor`. */
  optimum: (compute: number) => number;
};

/** Training compute in FLOP: C ≈ 6ND (Kaplan et al. 2020, arXiv:2001.08361, section 2.1). */
export const computeFor = (parameters: number, tokens: number): number => 6 * parameters * tokens;

/** The tokens that `compute` FLOP can train a model of `parameters` on. */
export const tokensFor = (compute: number, parameters: number): number => compute / (6 * parameters);

/** Floating-point operations in a PF-day, 10^15 a second for a day. */
export const petaflopDay = 1e15 * 24 * 60 * 60;

type ParametricFit = {E: number; A: number; B: number; alpha: number; beta: number};

/**
 * The parametric fit of Hoffmann et al. 2022 (arXiv:2203.15556, approach 3):
 * L = E + A / N^α + B / D^β (equation 2), and with C = 6ND its optimum
 * N = G (C/6)^a, G = (αA / βB)^(1 / (α + β)), a = β / (α + β) (equation 4).
 */
export function parametricLaw({E, A, B, alpha, beta}: ParametricFit): Law {
  const scale = ((alpha * A) / (beta * B)) ** (1 / (alpha + beta));
  const exponent = beta / (alpha + beta);
  return {
    loss: (parameters, tokens) => E + A / parameters ** alpha + B / tokens ** beta,
    optimum: (compute) => scale * (compute / 6) ** exponent,
  };
}

/**
 * The constants as printed in Hoffmann et al. 2022, equation 10. They are rounded, which moves the
 * optimum a good deal: Besiroglu et al. 2024 (arXiv:2404.10102).
 */
export const chinchilla = parametricLaw({E: 1.69, A: 406.4, B: 410.7, alpha: 0.34, beta: 0.28});

/** The same formula fitted anew to data read off the figures: Besiroglu et al. 2024 (arXiv:2404.10102). */
export const chinchillaRefit = parametricLaw({
  E: 1.8172,
  A: 482.01,
  B: 2085.43,
  alpha: 0.3478,
  beta: 0.3658,
});

/** Kaplan et al. 2020 (arXiv:2001.08361): fit of L(N, S), table 3; critical batch size, table 5. */
const kaplanFit = {alphaN: 0.077, nC: 6.5e13, alphaS: 0.76, sC: 2.1e3, batch: 2.1e8, alphaB: 0.21};

/**
 * Kaplan et al. 2020, equation B.3, which holds L on both sides:
 * L = (N_c / N)^α_N + (6 B_* S_c N / (L^(1/α_B) C))^α_S.
 * The right side falls as L grows, so halving an interval finds the one solution.
 */
function kaplanLoss(parameters: number, tokens: number): number {
  const {alphaN, nC, alphaS, sC, batch, alphaB} = kaplanFit;
  const converged = (nC / parameters) ** alphaN;
  // 6N / C = 1 / D: D counts the tokens at a batch far below the critical one.
  const unfinished = (loss: number): number => ((batch * sC) / (loss ** (1 / alphaB) * tokens)) ** alphaS;
  let [low, high] = [converged, 100];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (converged + unfinished(middle) > middle) low = middle;
    else high = middle;
  }
  return low;
}

/** Kaplan et al. 2020, equations B.7 to B.9: the model that is trained best for a compute budget. */
function kaplanOptimum(compute: number): number {
  const {alphaN, nC, alphaS, sC, batch, alphaB} = kaplanFit;
  const excess = 1 + alphaN / alphaS;
  const alphaC = 1 / (1 / alphaS + 1 / alphaB + 1 / alphaN);
  const cC = 6 * nC * batch * sC * excess ** (1 / alphaS + 1 / alphaN) * (alphaS / alphaN) ** (1 / alphaS);
  return nC * (compute / cC) ** (alphaC / alphaN) * excess ** (1 / alphaN);
}

/**
 * Kaplan et al. 2020. Parameters are those outside the embeddings; compute is C_min, what training
 * takes at a batch far below the critical one. Fitted on models up to 1.5 billion parameters.
 */
export const kaplan: Law = {loss: kaplanLoss, optimum: kaplanOptimum};

/**
 * What Kaplan et al. 2020 fitted to the best models directly, table 6: N = 1.3·10^9 (C_min / PF-day)^0.73.
 * It grows faster than the optimum that follows from equation B.3.
 */
export const kaplanFittedOptimum = (compute: number): number => 1.3e9 * (compute / petaflopDay) ** 0.73;
