import {describe, expect, it} from 'vitest';
import {arabicNumbers, numberedNames} from './numerals';

describe('arabicNumbers', () => {
  it.each([
    ['二〇一七年六月', '2017年6月'],
    ['二零二二年十一月三十日', '2022年11月30日'],
    ['二〇二三年二十月', '2023年20月'],
    ['七十亿参数', '70亿参数'],
    ['一百七十五亿', '175亿'],
    ['llama三', 'llama3'],
    ['千问二点五', '千问2.5'],
    ['拉马三点一可以商用吗', '拉马3.1可以商用吗'],
    ['GPT 四', 'GPT 4'],
  ])('%s', (typed, plain) => {
    expect(arabicNumbers(typed)).toBe(plain);
  });

  it('leaves words', () => {
    for (const typed of [
      '一句话',
      '三步训练',
      '统一',
      '下一句预测',
      '五分钟',
      'BERT一层',
      'GPT三种做法',
      '有三点一致',
      '三点一刻',
    ])
      expect(arabicNumbers(typed)).toBe(typed);
  });
});

describe('numberedNames', () => {
  const names = ['百川2', '千问3', 'Llama 3', 'Llama3', 'Qwen2.5'];
  const isName = (text: string): boolean => names.includes(text.trim());

  it.each([
    ['百川二代要申请吗', '百川2 要申请吗'],
    ['百川第二代', '百川2 '],
    ['用千问3代', '用千问3 '],
    ['Llama 三代', 'Llama 3 '],
    ['Llama第三代 限制', 'Llama3  限制'],
    ['Qwen2.5代', 'Qwen2.5 '],
  ])('%s', (typed, plain) => {
    expect(numberedNames(typed, isName)).toBe(plain);
  });

  it('leaves a generation that nothing is called by, and other words', () => {
    for (const typed of ['百川五代', '第三代模型', '一代人', '百川2代码', '二代'])
      expect(numberedNames(typed, isName)).toBe(typed);
  });
});
