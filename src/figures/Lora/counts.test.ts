import {expect, it} from 'vitest';
import {counts} from './counts';

it('gives the numbers of the chapter: 768 wide, rank 8', () => {
  const {full, thin, share} = counts(768, 8);
  expect([full, thin]).toEqual([589_824, 12_288]);
  expect((100 * share).toFixed(1)).toBe('2.1');
});

it('saves nothing at half the width', () => {
  expect(counts(768, 384).share).toBe(1);
});
