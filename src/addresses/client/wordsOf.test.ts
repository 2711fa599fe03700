import {describe, expect, it} from 'vitest';
import {wordsOf} from './wordsOf';

describe('wordsOf', () => {
  it.each([
    ['/bert-to-gpt3/masked_lm.html', 'bert to gpt3 masked lm'],
    ['/en/gpt-3/index.html', 'gpt 3'],
    ['/%E8%87%AA%E6%B3%A8%E6%84%8F%E5%8A%9B/', '自注意力'],
    ['/%E8%87/bert', 'E8 87 bert'],
    ['/<script>alert(1)</script>', 'script alert 1 script'],
    ['/', ''],
  ])('reads %s', (address, words) => {
    expect(wordsOf(address)).toBe(words);
  });

  it('stays short', () => {
    expect(wordsOf(`/${'a'.repeat(500)}`)).toHaveLength(80);
  });
});
