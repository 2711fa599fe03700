import {describe, expect, it} from 'vitest';
import {formatPartialDate} from './format';

describe('formatPartialDate', () => {
  it.each([
    ['2018', 'zh-Hans', '2018年'],
    ['2018-10', 'zh-Hans', '2018年10月'],
    ['2018-10-11', 'zh-Hans', '2018年10月11日'],
    ['2018-10-11', 'en', '11 October 2018'],
    ['2018-10', 'en', 'October 2018'],
  ])('writes %s in %s as precisely as it is known', (value, locale, text) => {
    expect(formatPartialDate(value, locale)).toBe(text);
  });

  it('refuses what is no date', () => {
    expect(() => formatPartialDate('10/2018', 'en')).toThrow(/no date/);
  });
});
