import {describe, expect, it} from 'vitest';
import {arrowPath} from './path';

describe('arrowPath', () => {
  it('ends its line where the head begins', () => {
    expect(arrowPath([0, 0], [10, 0], 5)).toBe('M0 0 L5 0 M10 0 L5 2.25 L5 -2.25Z');
  });

  it('draws nothing when there is no way to go', () => {
    expect(arrowPath([3, 3], [3, 3])).toBe('');
  });
});
