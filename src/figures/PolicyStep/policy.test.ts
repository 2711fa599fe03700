import {describe, expect, it} from 'vitest';
import {clip, prefer} from './policy';

describe('clip', () => {
  it('counts a ratio of 1.3 as 1.2 when the word was better than expected', () => {
    const {counted, isMoving} = clip(1.3, 1, 0.2);
    expect(counted).toBeCloseTo(1.2);
    expect(isMoving).toBe(false);
  });

  it('still punishes a bad word whose probability has grown', () => {
    expect(clip(1.3, -1, 0.2)).toMatchObject({counted: -1.3, isMoving: true});
  });

  it('stops where a bad word has become rarer by ε, and where a good one has not yet', () => {
    expect(clip(0.7, -1, 0.2).counted).toBeCloseTo(-0.8);
    expect(clip(0.7, 1, 0.2)).toMatchObject({counted: 0.7, isMoving: true});
  });

  it('is ρA within the bounds', () => {
    expect(clip(1.1, 2, 0.2)).toMatchObject({counted: 2.2, isMoving: true});
  });
});

describe('prefer', () => {
  it('begins at one half: the model is its own reference', () => {
    expect(prefer(0, 0, 0.1).probability).toBe(0.5);
    expect(prefer(0, 0, 0.1).loss).toBeCloseTo(Math.LN2);
  });

  it('pushes along the slope of its loss', () => {
    const small = 1e-6;
    const slope = (prefer(0.3 + small, -0.2, 0.5).loss - prefer(0.3 - small, -0.2, 0.5).loss) / (2 * small);
    expect(-slope).toBeCloseTo(prefer(0.3, -0.2, 0.5).push, 6);
  });

  it('pushes less when the order is right already', () => {
    expect(prefer(2, -2, 0.5).push).toBeLessThan(prefer(-2, 2, 0.5).push);
  });
});
