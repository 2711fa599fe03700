import {describe, expect, it} from 'vitest';
import {eraOf} from './eraOf';

describe('eraOf', () => {
  const eras = [
    {id: 'first', from: '2013-01-16'},
    {id: 'second', from: '2018-10-11'},
  ];
  it.each([
    ['2018-10-10', 'first'],
    ['2018-10-11', 'second'],
    ['2018-10', 'second'],
    ['2003', 'first'],
  ])('puts %s into the %s era', (date, era) => {
    expect(eraOf(date, eras)).toBe(era);
  });
});
