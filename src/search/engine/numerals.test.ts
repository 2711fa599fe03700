import {describe, expect, it} from 'vitest';
import {arabicNumbers} from './numerals';

describe('arabicNumbers', () => {
  it.each([
    ['二〇一七年六月', '2017年6月'],
    ['二零二二年十一月三十日', '2022年11月30日'],
    ['二〇二三年二十月', '2023年20月'],
    ['七十亿参数', '70亿参数'],
    ['一百七十五亿', '175亿'],
    ['llama三', 'llama3'],
    ['千问二点五', '千问2.5'],
    ['GPT 四', 'GPT 4'],
  ])('%s', (typed, plain) => {
    expect(arabicNumbers(typed)).toBe(plain);
  });

  it('leaves words', () => {
    for (const typed of ['一句话', '三步训练', '统一', '下一句预测', '五分钟', 'BERT一层', 'GPT三种做法'])
      expect(arabicNumbers(typed)).toBe(typed);
  });
});
