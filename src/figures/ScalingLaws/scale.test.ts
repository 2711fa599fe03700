import {describe, expect, it} from 'vitest';
import {isWithin, linearScale, logScale, logSteps, pathThrough} from './scale';

describe('scales', () => {
  it('map ends to ends, also downwards', () => {
    const scale = linearScale([1, 3], [100, 0]);
    expect([1, 2, 3].map(scale)).toEqual([100, 50, 0]);
  });

  it('give each factor of ten the same length', () => {
    const scale = logScale([1e9, 1e12], [0, 90]);
    expect([1e9, 1e10, 1e11, 1e12].map(scale)).toEqual([0, 30, 60, 90]);
  });
});

describe('logSteps', () => {
  it('includes both ends', () => {
    const steps = logSteps([1, 100], 2);
    expect(steps).toHaveLength(5);
    expect(steps.at(-1)).toBeCloseTo(100);
  });
});

it('counts the ends of a span as within it', () => {
  expect([0, 1, 2, 3].map((value) => isWithin(value, [1, 2]))).toEqual([false, true, true, false]);
});

it('draws a path from point to point', () => {
  expect(
    pathThrough([
      [0, 1],
      [2, 3],
    ]),
  ).toBe('M0 1L2 3');
});
