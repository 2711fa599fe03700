import {expect, it} from 'vitest';
import {dateOf} from './dateOf';

it('writes the day at the reader’s place, with two figures for month and day', () => {
  expect(dateOf(new Date(2026, 10, 29, 23, 59))).toBe('2026-11-29');
  expect(dateOf(new Date(2027, 0, 3, 0, 0))).toBe('2027-01-03');
});
