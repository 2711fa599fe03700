import {describe, expect, it} from 'vitest';
import {yearsOf} from './years';

describe('yearsOf', () => {
  it('gives each year once, in the order of the events', () => {
    expect(yearsOf([{date: '2018'}, {date: '2018-10-11'}, {date: '2017-06'}])).toEqual(['2018', '2017']);
    expect(yearsOf([])).toEqual([]);
  });
});
