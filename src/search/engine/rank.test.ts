import {describe, expect, it} from 'vitest';
import {sharedPairs, span} from './rank';

describe('span', () => {
  it('is the shortest stretch with all words', () => {
    expect(span('微调……微调和提示', [['微调'], ['提示']])).toBe(5);
    expect(span('甲乙丙', [['甲', '丙'], ['乙']])).toBe(2);
  });

  it('is infinite when a word is missing', () => {
    expect(span('只有微调', [['微调'], ['提示']])).toBe(Infinity);
  });
});

describe('sharedPairs', () => {
  it('goes from 0 to 1', () => {
    expect(sharedPairs('为什么用提示', '为什么用提示')).toBe(1);
    expect(sharedPairs('甲乙', '丙丁')).toBe(0);
    expect(sharedPairs('', '')).toBe(0);
  });
});
