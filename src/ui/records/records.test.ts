import {describe, expect, it} from 'vitest';
import {
  countFilters,
  emptyRecordQuery,
  isFiltering,
  parseRecordQuery,
  toggleValue,
  withoutFilters,
  withRange,
  writeRecordQuery,
  type Facet,
} from './grammar';
import {recordProps} from './dom';
import {foldText, matchRecords, type Filterable} from './match';

const facets: Facet[] = [
  {key: 'arch', kind: 'any', options: ['rnn', 'decoder-only', 'other']},
  {key: 'open', kind: 'any', options: ['open', 'closed']},
  {key: 'year', kind: 'range', options: ['2018', '2019', '2020']},
];
const parse = (text: string): ReturnType<typeof parseRecordQuery> =>
  parseRecordQuery(new URLSearchParams(text), facets, ['date', 'name']);
const write = (text: string): string => writeRecordQuery(parse(text), facets).toString();

describe('the grammar', () => {
  it.each([
    'q=gpt',
    'arch=rnn%2Cother&year=2018-2020&sort=-date',
    'year=2019',
    'year=2019-',
    'year=-2019',
    'open=closed&sort=name',
  ])('reads back what it writes: %s', (text) => {
    expect(write(text)).toBe(text);
  });

  it.each([
    ['what is unknown', 'arch=x,rnn&open=maybe&year=1066-2019&sort=constructor&foo=1', 'arch=rnn&year=-2019'],
    ['a range turned round', 'year=2020-2018', 'year=2018-2020'],
    ['a range that is none', 'year=2018-x', ''],
    ['names of the prototype', 'arch=__proto__&year=constructor', ''],
  ])('mends %s', (_what, text, written) => {
    expect(write(text)).toBe(written);
  });

  it('leaves alone what is not its own', () => {
    const present = new URLSearchParams('model=bert&q=old&arch=rnn');
    expect(writeRecordQuery({...emptyRecordQuery, text: 'new'}, facets, present).toString()).toBe(
      'model=bert&q=new',
    );
  });

  it('keeps no more of a text than a name has', () => {
    expect(parse(`q=${'x'.repeat(500)}`).text).toHaveLength(100);
  });

  it('counts filters, and an order is none', () => {
    expect(isFiltering(parse('sort=-date'))).toBe(false);
    expect(isFiltering(parse('q=+'))).toBe(false);
    expect(countFilters(parse('q=a&arch=rnn,other&year=2018-'))).toBe(2);
    expect(withoutFilters(parse('q=a&arch=rnn&sort=date'))).toEqual(parse('sort=date'));
  });

  it('takes a value in and out', () => {
    const one = toggleValue(emptyRecordQuery, 'arch', 'rnn');
    expect(one.chosen).toEqual({arch: ['rnn']});
    expect(toggleValue(one, 'arch', 'rnn')).toEqual(emptyRecordQuery);
    expect(withRange(withRange(one, 'year', {from: 2018, to: null}), 'year', {from: null, to: null})).toEqual(
      one,
    );
  });
});

describe('matching', () => {
  const record = (id: string, arch: string, open: string, year: number | null): Filterable => ({
    id,
    text: foldText(`Name of ${id}`),
    values: {arch: [arch], open: [open]},
    numbers: {year},
  });
  const records = [
    record('elmo', 'rnn', 'open', 2018),
    record('gpt-3', 'decoder-only', 'closed', 2020),
    record('opt', 'decoder-only', 'open', null),
  ];
  const found = (text: string): string[] => [...matchRecords(records, facets, parse(text)).ids];

  it.each([
    ['', ['elmo', 'gpt-3', 'opt']],
    ['q=GPT3', ['gpt-3']],
    ['q=3+name', ['gpt-3']],
    ['arch=decoder-only', ['gpt-3', 'opt']],
    ['arch=rnn,decoder-only&open=open', ['elmo', 'opt']],
    ['year=2018-2020', ['elmo', 'gpt-3']],
    ['year=2019-&arch=rnn', []],
  ])('leaves what “%s” asks for', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it('counts what one more choice would leave', () => {
    const {counts} = matchRecords(records, facets, parse('arch=rnn&open=open'));
    expect(Object.fromEntries(counts.get('arch') ?? [])).toEqual({rnn: 1, 'decoder-only': 1});
    expect(Object.fromEntries(counts.get('open') ?? [])).toEqual({open: 1});
  });
});

describe('facets of several values at once', () => {
  const own: Facet[] = [
    {key: 'with', kind: 'all', options: ['a', 'b', 'c']},
    {key: 'without', kind: 'none', of: 'with', options: ['a', 'b', 'c']},
  ];
  const items = [['a'], ['a', 'b'], []].map((values, place): Filterable => ({
    id: String(place),
    text: '',
    values: {with: values},
    numbers: {},
  }));
  const matched = (text: string): ReturnType<typeof matchRecords> =>
    matchRecords(items, own, parseRecordQuery(new URLSearchParams(text), own));

  it.each([
    ['with=a', ['0', '1']],
    ['with=a,b', ['1']],
    ['with=a&with=b', ['1']],
    ['without=b', ['0', '2']],
    ['with=a&without=b', ['0']],
  ])('leaves what “%s” asks for', (text, ids) => {
    expect([...matched(text).ids]).toEqual(ids);
  });

  it('counts what is left with one value more', () => {
    const {counts} = matched('with=a');
    expect(Object.fromEntries(counts.get('with')!)).toEqual({a: 2, b: 1});
    expect(Object.fromEntries(counts.get('without')!)).toEqual({b: 1, c: 2});
  });
});

it('writes the attributes that are read back', () => {
  expect(
    recordProps('bert', {arch: ['encoder-only'], org: []}, {year: 2018, size: null}, {date: '2018-10-11'}),
  ).toEqual({
    'data-record': 'bert',
    'data-any-arch': 'encoder-only',
    'data-number-year': '2018',
    'data-sort-date': '2018-10-11',
  });
});
