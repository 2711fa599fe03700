import {describe, expect, it} from 'vitest';
import {cosine, expression, nearest, walk, words} from './space';

describe('walk', () => {
  it('starts at king', () => {
    expect(walk(0)).toEqual(words.king);
  });

  it('has taken away man half way', () => {
    expect(walk(1)).toEqual([3, 0.6000000000000001]);
  });

  it('ends near queen, but not on it', () => {
    const [x, y] = walk(2);
    const distance = Math.hypot(x - words.queen[0], y - words.queen[1]);
    expect(distance).toBeGreaterThan(0.1);
    expect(distance).toBeLessThan(0.5);
  });
});

describe('nearest', () => {
  it('finds queen at the end, by angle', () => {
    expect(nearest(walk(2))).toBe('queen');
  });

  it('agrees at the end with what the eye sees, the distance', () => {
    const [x, y] = walk(2);
    const byDistance = Object.entries(words).sort(
      ([, a], [, b]) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y),
    );
    expect(byDistance[0]?.[0]).toBe('queen');
  });

  it('leaves out the words of the question', () => {
    expect(nearest(words.king)).toBe('palace');
  });
});

describe('cosine', () => {
  it('is 1 for one direction, whatever the length, and 0 for a right angle', () => {
    expect(cosine([1, 1], [3, 3])).toBeCloseTo(1);
    expect(cosine([1, 0], [0, 2])).toBe(0);
  });
});

describe('expression', () => {
  it.each([
    [0, 'king'],
    [0.5, 'king − 0.5 man'],
    [1, 'king − man'],
    [1.25, 'king − man + 0.25 woman'],
    [2, 'king − man + woman'],
  ])('says at %s: %s', (progress, text) => {
    expect(expression(progress)).toBe(text);
  });
});
