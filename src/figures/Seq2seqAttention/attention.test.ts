import {describe, expect, it} from 'vitest';
import {scores, softmax} from './attention';

describe('softmax', () => {
  it('gives the weights that the chapter states for its scores', () => {
    expect(softmax([0.1, 0.3, 3]).map((weight) => weight.toFixed(2))).toEqual(['0.05', '0.06', '0.89']);
  });

  it('sums to 1, also for scores whose powers would overflow', () => {
    const weights = softmax([1000, 1000]);
    expect(weights).toEqual([0.5, 0.5]);
  });
});

describe('scores', () => {
  it('has as many columns as rows: three words each', () => {
    expect(scores.map((row) => row.length)).toEqual([3, 3, 3]);
  });

  it('ends with the example of the chapter', () => {
    expect(scores.at(-1)).toEqual([0.1, 0.3, 3]);
  });
});
