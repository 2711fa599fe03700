import {expect, it} from 'vitest';
import {quotedChinese} from './quotedChinese';

it.each([
  ['README, section “协议”; see section 3', ['README, section “', '协议', '”; see section 3']],
  ['Section 2a, “Scope”', ['Section 2a, “Scope”']],
  ['README，「协议」一节', ['README，「协议」一节']],
])('sets apart what “%s” quotes in Chinese', (text, parts) => {
  expect(quotedChinese(text)).toEqual(parts);
});
