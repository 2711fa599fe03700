import {expect, it} from 'vitest';
import {initialOf} from './initial';

it.each([
  ['BERT', 'B'],
  ['词向量', 'C'],
  ['预训练', 'Y'],
  ['注意力', 'Z'],
  ['奥卡姆', 'A'],
  ['微调', 'W'],
  ['n元语法', 'N'],
  ['Ångström', 'A'],
  ['χ²检验', '#'],
])('lists %s under %s', (word, letter) => {
  expect(initialOf(word, 'zh-Hans')).toBe(letter);
});

it('knows no pinyin in English', () => {
  expect(initialOf('词', 'en')).toBe('#');
});
