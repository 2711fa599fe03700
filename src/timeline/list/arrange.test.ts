import {describe, expect, it} from 'vitest';
import {arrange, groupByYear} from './arrange';

const era = (id: string, from: string) => ({id, from, name: '', span: '', summary: ''});
const eras = [era('early', '2013-01-16'), era('middle', '2015-01-01'), era('late', '2018-10-11')];
const events = [
  {id: 'a', date: '2013-01-16', era: 'early'},
  {id: 'b', date: '2018-02', era: 'early'},
  {id: 'c', date: '2018-10-11', era: 'late'},
  {id: 'd', date: '2018', era: 'late'},
  {id: 'e', date: '2019-02-14', era: 'late'},
];

describe('arrange', () => {
  it('puts the newest first, in eras, years and events', () => {
    const told = arrange(eras, events).map(({era: {id}, years}) => [
      id,
      years.map(({year, items}) => [year, items.map((event) => event.id)]),
    ]);
    expect(told).toEqual([
      [
        'late',
        [
          ['2019', ['e']],
          ['2018', ['d', 'c']],
        ],
      ],
      [
        'early',
        [
          ['2018', ['b']],
          ['2013', ['a']],
        ],
      ],
    ]);
  });

  it('loses none of 500, and has nothing to say of none', () => {
    const many = Array.from({length: 500}, (_, index) => ({
      id: String(index),
      date: `20${13 + Math.floor(index / 40)}-03`,
      era: 'early',
    }));
    const all = arrange(eras, many).flatMap(({years}) => years.flatMap(({items}) => items));
    expect(all).toHaveLength(500);
    expect(arrange(eras, [])).toEqual([]);
  });
});

it('keeps the years of a list together', () => {
  expect(groupByYear(events.slice(1, 4)).map(({year}) => year)).toEqual(['2018']);
});
