import {expect, it} from 'vitest';
import {languageOf} from './language';

it.each([
  ['文心一言', 'zh-Hans'],
  ['GPT-3 论文', 'zh-Hans'],
  ['ERNIE Bot', 'en'],
])('%s is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
