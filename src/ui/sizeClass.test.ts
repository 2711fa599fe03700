import {expect, it} from 'vitest';
import {sizeClass} from './sizeClass';

it.each([
  [null, 'unknown'],
  [110_000_000, 'to-1b'],
  [1_000_000_000, 'to-1b'],
  [7_240_000_000, 'to-10b'],
  [72_700_000_000, 'to-100b'],
  [100_000_000_001, 'over-100b'],
])('%s parameters are of the class %s', (parameters, name) => {
  expect(sizeClass(parameters)).toBe(name);
});
