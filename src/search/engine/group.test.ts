import {expect, it} from 'vitest';
import {groupResults} from './group';
import type {SearchResult} from './types';

const result = (kind: 'section' | 'license', page: string, score: number): SearchResult => ({
  score,
  document: {kind, page, url: `${kind}${page}${score}`, heading: '', aliases: [], facet: null, body: ''},
});

it('groups by page, the page of the best result first', () => {
  const groups = groupResults(
    [result('section', 'b', 9), result('section', 'a', 8), result('section', 'b', 7)],
    5,
  );
  expect(groups.map(({page, shown}) => [page, shown.length])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});

it('shows more than three of a group only when they are as good as its best', () => {
  const alike = Array.from({length: 20}, (_, i) => result('license', '', 5 - i / 100));
  expect(groupResults(alike, 5)[0]).toMatchObject({hidden: 4});
  const falling = [9, 5, 4, 3, 2].map((score) => result('license', '', score));
  expect(groupResults(falling, 5)[0]?.shown.length).toBe(3);
  expect(groupResults(falling, 5)[0]?.hidden).toBe(2);
  // Unless the rest is asked for, of that group and no other.
  const both = [...falling, ...[9, 8, 7, 2].map((score) => result('section', 'a', score - 1))];
  const opened = groupResults(both, 5, new Set([0]));
  expect(opened.map(({shown, hidden}) => [shown.length, hidden])).toEqual([
    [5, 0],
    [3, 1],
  ]);
});

it('measures by the best score of a group, which need not come first, and does not open what only the whole query finds', () => {
  const group = (...scores: number[]) =>
    groupResults(
      scores.map((score) => result('license', '', score)),
      5,
    )[0]?.shown.length;
  expect(group(4, 9, 5, 4, 4)).toBe(3);
  expect(group(0, 0, 0, 0, 0)).toBe(3);
});
