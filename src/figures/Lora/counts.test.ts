import {expect, it} from 'vitest';
import {counts, grouped} from './counts';

it('gives the numbers of the chapter: 768 wide, rank 8', () => {
  const {full, thin, share} = counts(768, 8);
  expect([full, thin]).toEqual([589_824, 12_288]);
  expect((100 * share).toFixed(1)).toBe('2.1');
});

it('saves nothing at half the width', () => {
  expect(counts(768, 384).share).toBe(1);
});

it.each([0, 12, 999, 1000, 12_288, 589_824, 150_994_944])('groups %s as both languages do', (value) => {
  for (const locale of ['zh-Hans', 'en']) expect(grouped(value)).toBe(value.toLocaleString(locale));
});
