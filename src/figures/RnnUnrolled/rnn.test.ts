import {describe, expect, it} from 'vitest';
import {inputs, unroll} from './rnn';

describe('unroll', () => {
  it('follows the formula', () => {
    const [first, second] = unroll([[0.5], [1]], 0.8);
    expect(first!.state[0]).toBeCloseTo(Math.tanh(0.5));
    expect(second!.state[0]).toBeCloseTo(Math.tanh(0.8 * Math.tanh(0.5) + 1));
  });

  it('has the slope that a small difference of the first word shows', () => {
    const last = (x: number): number => unroll([[x], [0.3], [-0.2]], 0.9).at(-1)!.state[0]!;
    const slope = (last(0.5 + 1e-6) - last(0.5 - 1e-6)) / 2e-6;
    expect(unroll([[0.5], [0.3], [-0.2]], 0.9).at(-1)!.first).toBeCloseTo(Math.abs(slope), 6);
  });

  it('forgets the first word the sooner, the smaller the factor', () => {
    const left = (w: number): number => unroll(inputs, w).at(-1)!.first;
    expect(left(0.3)).toBeLessThan(left(0.6));
    expect(left(0.6)).toBeLessThan(left(0.9));
  });
});
