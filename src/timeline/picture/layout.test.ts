import {describe, expect, it} from 'vitest';
import {layoutOverview, middleOf, yearsBetween, type LayoutModel} from './layout';

const gap = 12;
const axis = {
  from: '2013-01-01',
  until: '2026-11-24',
  length: 1000,
  room: () => ({before: gap / 2, after: gap / 2}),
};
const model = (id: string, date: string, architecture: LayoutModel['architecture'] = 'decoder-only') => ({
  id,
  date,
  architecture,
});

/** The least distance of two marks in one row. */
function tightest({marks}: ReturnType<typeof layoutOverview>): number {
  let least = Infinity;
  for (const a of marks) {
    for (const b of marks) {
      if (a !== b && a.row === b.row) least = Math.min(least, Math.abs(a.along - b.along));
    }
  }
  return least;
}

describe('layoutOverview', () => {
  it('has nothing to place when there is nothing', () => {
    expect(layoutOverview([], axis)).toMatchObject({marks: [], lanes: [], rows: 0});
  });

  it('places one model where its date is', () => {
    const {marks, rows, place} = layoutOverview([model('a', '2018-10-11')], axis);
    expect(rows).toBe(1);
    expect(marks[0]?.along).toBeCloseTo(place('2018-10-11'));
  });

  it('is to scale: equal spans of time take equal lengths', () => {
    const {place} = layoutOverview([], axis);
    expect(place('2019-01-01') - place('2018-01-01')).toBeCloseTo(place('2015-01-01') - place('2014-01-01'));
  });

  it('sets models of one day apart in rows of their own', () => {
    const day = ['a', 'b', 'c'].map((id) => model(id, '2023-03-14'));
    expect(layoutOverview(day, axis).marks.map(({row}) => row)).toEqual([0, 1, 2]);
  });

  it('keeps two kinds of network in two lanes', () => {
    const {lanes} = layoutOverview(
      [model('a', '2020-01-01'), model('b', '2020-01-01', 'encoder-only')],
      axis,
    );
    expect(lanes).toEqual([
      {architecture: 'encoder-only', firstRow: 0, rows: 1},
      {architecture: 'decoder-only', firstRow: 1, rows: 1},
    ]);
  });

  it('keeps 500 models apart and loses none', () => {
    const many = Array.from({length: 500}, (_, index) =>
      model(`m${index}`, `20${13 + (index % 13)}-${String(1 + (index % 12)).padStart(2, '0')}-11`),
    );
    const layout = layoutOverview(many, axis);
    expect(new Set(layout.marks.map(({id}) => id)).size).toBe(500);
    expect(tightest(layout)).toBeGreaterThanOrEqual(gap);
  });

  it('leaves room for a name after its mark', () => {
    const named = {...axis, room: ({id}: {id: string}) => ({before: 5, after: id.length * 10})};
    const rows = (first: string): number[] =>
      layoutOverview([model(first, '2020-01-01'), model('b', '2020-04-01')], named).marks.map(({row}) => row);
    expect(rows('a')).toEqual([0, 0]);
    expect(rows('a long name')).toEqual([0, 1]);
  });

  it('keeps what is before or after the axis on it', () => {
    const {marks} = layoutOverview([model('a', '2003'), model('b', '2031')], axis);
    expect(marks.map(({along}) => along)).toEqual([0, 1000]);
  });
});

describe('middleOf', () => {
  it('takes the middle of what a date leaves open', () => {
    expect(new Date(middleOf('2018')).toISOString().slice(0, 10)).toBe('2018-07-01');
    expect(new Date(middleOf('2018-10')).toISOString().slice(0, 10)).toBe('2018-10-15');
    expect(new Date(middleOf('2018-10-11')).toISOString().slice(0, 10)).toBe('2018-10-11');
  });
});

describe('yearsBetween', () => {
  it('counts both ends', () => {
    expect(yearsBetween('2013-01-01', '2016-05-01')).toEqual([2013, 2014, 2015, 2016]);
  });
});
