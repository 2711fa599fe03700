import {describe, expect, it} from 'vitest';
import {editDistance, nearestWords} from './distance';

describe('editDistance', () => {
  it.each([
    ['transformer', 'transformer', 0],
    ['tranformer', 'transformer', 1],
    ['robreta', 'roberta', 1],
    ['embeding', 'embedding', 1],
    ['kitten', 'sitting', 3],
  ])('%s and %s differ by %d', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  it('stops counting at the limit', () => {
    expect(editDistance('kitten', 'sitting', 1)).toBe(2);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });
});

describe('nearestWords', () => {
  const words = new Map([
    ['gpt4', 9],
    ['attention', 50],
    ['retention', 1],
    ['bert', 40],
  ]);

  it('finds a word with a slip in it', () => {
    expect(nearestWords('atention', words, 3)).toEqual(['attention']);
  });

  it('leaves short words and other numbers alone', () => {
    expect(nearestWords('brt', words, 3)).toEqual([]);
    expect(nearestWords('gpt5', words, 3)).toEqual([]);
  });
});
