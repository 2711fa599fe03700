import {describe, expect, it} from 'vitest';
import {halfYearOf, halfYears} from './timelineStripView';

describe('half-years', () => {
  it.each([
    ['2018-06-30', '2018-01-01'],
    ['2018-07', '2018-07-01'],
    ['2018', '2018-01-01'],
  ])('%s falls into the one from %s', (date, start) => {
    expect(halfYearOf(date)).toBe(start);
  });

  it('counts from the first to the last and no further', () => {
    expect(halfYears('2013-08-01', '2014-11-24')).toEqual(['2013-07-01', '2014-01-01', '2014-07-01']);
  });
});
