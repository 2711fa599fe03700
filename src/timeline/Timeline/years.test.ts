import {describe, expect, it} from 'vitest';
import {currentYear, yearsOf} from './years';

describe('yearsOf', () => {
  it('gives each year once, in the order of the events', () => {
    expect(yearsOf([{date: '2018'}, {date: '2018-10-11'}, {date: '2017-06'}])).toEqual(['2018', '2017']);
    expect(yearsOf([])).toEqual([]);
  });
});

describe('currentYear', () => {
  const parts = [
    {year: '2013', top: -900},
    {year: '2014', top: 100},
    {year: '2015', top: 500},
  ];

  it('is that of the last part above the line', () => {
    expect(currentYear(parts, 300)).toBe('2014');
    expect(currentYear(parts, 900)).toBe('2015');
  });

  it('is none before the list, and with an empty list', () => {
    expect(currentYear(parts, -1000)).toBe('');
    expect(currentYear([], 300)).toBe('');
  });
});
