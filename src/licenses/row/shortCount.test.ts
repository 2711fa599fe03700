import {expect, it} from 'vitest';
import {shortCount} from './shortCount';

it.each([
  [72_700_000_000, '72.7B'],
  [110_000_000, '110M'],
  [1_000_000_000_000, '1T'],
  [671_000_000_000, '671B'],
  [82_300, '82300'],
])('%d is %s', (count, text) => {
  expect(shortCount(count)).toBe(text);
});
