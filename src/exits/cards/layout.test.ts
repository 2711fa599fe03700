import {describe, expect, it} from 'vitest';
import {breakable, fillLines} from './layout';

/** As if every character were ten wide. */
const measure = (text: string): number => [...text].length * 10;

describe('breakable', () => {
  it('keeps Latin words whole and punctuation at its character', () => {
    expect(breakable('从word2vec（2013）、BERT到今天。')).toEqual([
      '从',
      'word2vec',
      '（2013）、',
      'BERT',
      '到',
      '今',
      '天。',
    ]);
    expect(breakable('two words')).toEqual(['two ', 'words']);
  });
});

describe('fillLines', () => {
  it('breaks where it may and leaves no space at the ends', () => {
    expect(fillLines('one two three', 80, 3, measure)).toEqual(['one two', 'three']);
    expect(fillLines('一二三四五', 30, 3, measure)).toEqual(['一二三', '四五']);
  });

  it('marks what it leaves out', () => {
    expect(fillLines('一二三四五六七八', 30, 2, measure)).toEqual(['一二三', '四五…']);
    expect(fillLines('one two three four', 90, 1, measure)).toEqual(['one two…']);
  });

  it('keeps a word that is wider than the line', () => {
    expect(fillLines('incomprehensible', 50, 2, measure)).toEqual(['incomprehensible']);
  });
});
