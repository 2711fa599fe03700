import {describe, expect, it} from 'vitest';
import {count, scientific} from './format';

describe('scientific', () => {
  it.each([
    [5.88e23, '5.88×10²³'],
    [1e-7, '1.00×10⁻⁷'],
  ])('writes %s as %s', (value, text) => {
    expect(scientific(value)).toBe(text);
  });
});

describe('count', () => {
  it.each([
    [1.4e12, 'zh-Hans', '1.4万亿'],
    [175e9, 'zh-Hans', '1750亿'],
    [1.4e12, 'en', '1.4T'],
    [65.2e9, 'en', '65.2B'],
  ])('writes %s in %s as %s', (value, locale, text) => {
    expect(count(value, locale)).toBe(text);
  });

  it.each(['zh-Hans', 'en'])('writes what Intl writes in %s', (locale) => {
    const format = new Intl.NumberFormat(locale, {
      notation: 'compact',
      maximumSignificantDigits: 3,
      useGrouping: false,
    });
    for (let power = 0; power < 15.9; power += 0.0137) {
      const value = 10 ** power;
      expect(count(value, locale)).toBe(format.format(value));
    }
  });
});
