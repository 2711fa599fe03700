import {expect, it} from 'vitest';
import {number, tuple} from './number';

it.each([
  [2, '2'],
  [-3, '−3'],
  [-0, '0'],
  [0.5344, '0.53'],
  [-0.6418, '−0.64'],
  [-0.001, '0.00'],
])('writes %s as %s', (value, text) => {
  expect(number(value)).toBe(text);
});

it('writes a vector', () => {
  expect(tuple([1, -0.5])).toBe('(1, −0.50)');
});
