import {describe, expect, it} from 'vitest';
import {pairs, readScores, softmax} from './attention';

describe('softmax', () => {
  it('gives the weights that the chapter states for its scores', () => {
    expect(softmax([0.1, 0.3, 3]).map((weight) => weight.toFixed(2))).toEqual(['0.05', '0.06', '0.89']);
  });

  it('sums to 1, also for scores whose powers would overflow', () => {
    const weights = softmax([1000, 1000]);
    expect(weights).toEqual([0.5, 0.5]);
  });
});

describe('pairs', () => {
  it('have a score for each word of one and each of the other', () => {
    for (const {source, target, scores} of pairs) {
      expect(scores).toHaveLength(target.words.length);
      for (const row of scores) expect(row).toHaveLength(source.words.length);
    }
  });

  it('begin with the example of the chapter', () => {
    expect(pairs[0]?.scores.at(-1)).toEqual([0.1, 0.3, 3]);
  });

  it('turn the order round in the second', () => {
    const looksAt = pairs[1]!.scores.map((row) => row.indexOf(Math.max(...row)));
    expect(looksAt).toEqual([2, 1, 0]);
  });
});

describe('readScores', () => {
  it('reads three numbers within bounds, and nothing else', () => {
    expect(readScores('0.1,0.3,3')).toEqual([0.1, 0.3, 3]);
    expect(readScores('')).toBeNull();
    expect(readScores('1,2')).toBeNull();
    expect(readScores('1,2,9')).toBeNull();
    expect(readScores('a,b,c')).toBeNull();
  });
});
