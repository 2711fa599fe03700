import {describe, expect, it} from 'vitest';
import {
  chinchilla,
  chinchillaRefit,
  computeFor,
  kaplan,
  kaplanFittedOptimum,
  parametricLaw,
  petaflopDay,
  tokensFor,
  type Law,
} from './laws';

const laws: [string, Law][] = [
  ['Chinchilla as printed', chinchilla],
  ['Chinchilla fitted anew', chinchillaRefit],
  ['Kaplan', kaplan],
];

/** Exponent of the power by which `optimum` grows with compute. */
const exponent = (optimum: (compute: number) => number): number => Math.log10(optimum(1e24) / optimum(1e23));

describe('computeFor', () => {
  it('comes close to the 3.14e23 FLOP that the GPT-3 paper reports', () => {
    expect(computeFor(175e9, 300e9)).toBeCloseTo(3.15e23, -21);
  });

  it('is undone by tokensFor', () => {
    expect(tokensFor(computeFor(70e9, 1.4e12), 70e9)).toBeCloseTo(1.4e12);
  });
});

describe('chinchilla', () => {
  it.each([
    ['Gopher', 280e9, 300e9, '1.993'],
    ['Chinchilla', 70e9, 1.4e12, '1.937'],
  ])('predicts for %s the loss that the chapter works out', (_, parameters, tokens, loss) => {
    expect(chinchilla.loss(parameters, tokens).toFixed(3)).toBe(loss);
  });

  it('cannot fall below the entropy of the text', () => {
    expect(chinchilla.loss(1e30, 1e30)).toBeCloseTo(1.69, 3);
  });

  it('with the constants before rounding, gives the exponent 0.46 and 40 billion parameters of the paper', () => {
    // E, α and β as in the TeX source of arXiv:2203.15556; 5.76e23 FLOP is Gopher's compute there.
    const unrounded = parametricLaw({E: 1.6934, A: 406.4, B: 410.7, alpha: 0.3392, beta: 0.2849});
    expect(exponent(unrounded.optimum)).toBeCloseTo(0.46, 2);
    expect(unrounded.optimum(5.76e23) / 1e9).toBeCloseTo(40, 0);
  });

  it('fitted anew, gives the exponent 0.51 and about 20 tokens a parameter', () => {
    expect(exponent(chinchillaRefit.optimum)).toBeCloseTo(0.513, 3);
    const compute = computeFor(70e9, 1.4e12);
    const parameters = chinchillaRefit.optimum(compute);
    const ratio = tokensFor(compute, parameters) / parameters;
    expect(ratio).toBeGreaterThan(15);
    expect(ratio).toBeLessThan(25);
  });
});

it('costs less than half a per cent of loss to take twice or half the best parameters (fitted anew)', () => {
  for (const compute of [1e22, 5.88e23, 1e25]) {
    const parameters = chinchillaRefit.optimum(compute);
    const lossAt = (times: number): number =>
      chinchillaRefit.loss(times * parameters, tokensFor(compute, times * parameters));
    for (const times of [0.5, 2]) {
      expect(lossAt(times) / lossAt(1)).toBeGreaterThan(1.001);
      expect(lossAt(times) / lossAt(1)).toBeLessThan(1.005);
    }
  }
});

describe('kaplan', () => {
  const best = (compute: number): number => {
    const parameters = kaplan.optimum(compute);
    return kaplan.loss(parameters, tokensFor(compute, parameters));
  };

  it('stops training some 10 % above the converged loss (equation B.5)', () => {
    const converged = (6.5e13 / kaplan.optimum(1e23)) ** 0.077;
    expect(best(1e23) / converged).toBeCloseTo(1 + 0.077 / 0.76, 6);
  });

  it('lowers the loss by a power of compute near 0.050 to 0.054 (equations 1.3 and 6.4)', () => {
    const power = Math.log10(best(1e21) / best(1e22));
    expect(power).toBeGreaterThan(0.05);
    expect(power).toBeLessThan(0.054);
  });

  it('comes within 5 % of L(C_min) at 1 PF-day, (3.1e8)^0.050 (equation 1.3)', () => {
    expect(best(petaflopDay) / 3.1e8 ** 0.05).toBeGreaterThan(0.95);
    expect(best(petaflopDay) / 3.1e8 ** 0.05).toBeLessThan(1.05);
  });

  it('costs 20 % more compute at 0.6 and at 2.2 times the best size (appendix B.4)', () => {
    const parameters = kaplan.optimum(1e22);
    for (const times of [0.6, 2.2]) {
      const loss = kaplan.loss(times * parameters, tokensFor(1.2e22, times * parameters));
      expect(loss).toBeCloseTo(best(1e22), 2);
    }
  });

  it('approaches the fit for endless training as tokens grow', () => {
    expect(kaplan.loss(1e9, 1e20)).toBeCloseTo((6.5e13 / 1e9) ** 0.077, 4);
  });

  it('gives the direct fit at its unit, 1 PF-day', () => {
    expect(kaplanFittedOptimum(8.64e19)).toBeCloseTo(1.3e9);
    expect(exponent(kaplanFittedOptimum)).toBeCloseTo(0.73);
  });
});

describe.each(laws)('%s', (_, law) => {
  it.each([1e22, 1e23, 1e24, 1e25])('has its lowest loss at its optimum, for %s FLOP', (compute) => {
    const parameters = law.optimum(compute);
    const lossAt = (times: number): number =>
      law.loss(times * parameters, tokensFor(compute, times * parameters));
    expect(lossAt(1)).toBeLessThan(lossAt(0.9));
    expect(lossAt(1)).toBeLessThan(lossAt(1.1));
  });
});
