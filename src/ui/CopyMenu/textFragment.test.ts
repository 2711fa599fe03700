import {describe, expect, it} from 'vitest';
import {textFragment} from './textFragment';

const parts = (fragment: string): string[] =>
  fragment.replace(':~:text=', '').split(',').map(decodeURIComponent);

describe('textFragment', () => {
  it('names a short quotation whole', () => {
    expect(parts(textFragment(['预训练，再微调。']))).toEqual(['预训练，再微调。']);
  });

  it('names a long one, or one with something left out, by how it begins and ends', () => {
    const long =
      '让模型同时看两边并不像听上去那么容易，层数一多，一个位置会通过别的位置间接地看见自己，预测就成了抄答案。';
    const [start = '', end = '', ...more] = parts(textFragment([long]));
    expect(more).toEqual([]);
    expect(long.startsWith(start)).toBe(true);
    expect(long.endsWith(end)).toBe(true);
    expect(parts(textFragment(['一个开头', '，一个结尾。']))).toEqual(['一个开头', '，一个结尾。']);
  });

  it('cuts no Latin word in two', () => {
    const [start] = parts(textFragment(['Bidirectional Encoder Representations from Transformers, in full']));
    expect('Bidirectional Encoder'.split(' ')).toEqual(expect.arrayContaining(start!.trim().split(' ')));
  });

  it('escapes the signs that fragments are made of', () => {
    expect(textFragment(['GPT-3, 175 B & more'])).toBe(':~:text=GPT%2D3%2C%20175%20B%20%26%20more');
  });

  it('is empty for what has no words', () => {
    expect(textFragment([])).toBe('');
    expect(textFragment(['…', ' '])).toBe('');
  });
});
