import {describe, expect, it} from 'vitest';
import {balanced, loads, route, scores} from './route';

describe('route', () => {
  it('gives the weights of the chapter: 2, 1, 0, −1 and k = 2', () => {
    const [first, second] = route(scores[0]!, 2);
    expect([first!.expert, second!.expert]).toEqual([0, 1]);
    expect(first!.weight.toFixed(3)).toBe('0.731');
    expect(second!.weight.toFixed(3)).toBe('0.269');
  });

  it('is the whole softmax when all experts are taken', () => {
    expect(route([1, 1, 1, 1], 4).map(({weight}) => weight)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});

describe('balancing', () => {
  const none = [0, 0, 0, 0];
  const spread = (counts: number[]): number => Math.max(...counts) - Math.min(...counts);

  it('starts from a crowd at one expert', () => {
    expect(loads(2, none)[0]).toBe(6);
  });

  it('keeps the number of choices and makes the loads more even', () => {
    for (const k of [1, 2]) {
      const after = loads(k, balanced(k, 12));
      expect(after.reduce((sum, count) => sum + count)).toBe(6 * k);
      expect(spread(after)).toBeLessThan(spread(loads(k, none)));
    }
  });
});
