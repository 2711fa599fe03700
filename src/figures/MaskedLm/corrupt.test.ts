import {describe, expect, it} from 'vitest';
import {draw, tally} from './corrupt';

describe('draw', () => {
  it('takes 15 % of the positions, each once', () => {
    const positions = draw(40, 3).map(({position}) => position);
    expect(positions).toHaveLength(6);
    expect(new Set(positions).size).toBe(6);
    expect(Math.max(...positions)).toBeLessThan(40);
  });

  it('takes one at least, and the same ones for the same seed', () => {
    expect(draw(3, 1)).toHaveLength(1);
    expect(draw(15, 9)).toEqual(draw(15, 9));
  });
});

it('is tallied as it is drawn', () => {
  const counts = {mask: 0, random: 0, keep: 0};
  for (let seed = 1; seed <= 50; seed += 1) for (const {treatment} of draw(15, seed)) counts[treatment] += 1;
  expect(tally(15, 50)).toEqual(counts);
});

it('comes to 80 : 10 : 10 over many draws', () => {
  const {mask, random, keep} = tally(15, 3000);
  const all = mask + random + keep;
  expect(mask / all).toBeCloseTo(0.8, 1);
  expect(random / all).toBeCloseTo(0.1, 1);
  expect(keep / all).toBeCloseTo(0.1, 1);
  expect(all).toBe(6000);
});
