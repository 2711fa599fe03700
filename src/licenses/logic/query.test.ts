import {describe, expect, it} from 'vitest';
import type {Facet} from '../../ui/records/grammar';
import {foldText, matchRecords, type Filterable} from '../../ui/records/match';
import {emptyCase, parseCase} from './caseOf';
import {
  isChanged,
  isFiltering,
  nameMatcher,
  nextSort,
  parseQuery,
  toggleCompared,
  withoutAll,
  withCase,
  withoutFilters,
  withRecords,
  writeQuery,
  type Query,
} from './query';

const conditions = ['attribution', 'registration', 'naming'];
const facets: Facet[] = [
  {key: 'use', kind: 'any', options: ['yes', 'conditional', 'no']},
  {key: 'with', kind: 'all', options: conditions},
  {key: 'without', kind: 'none', of: 'with', options: conditions},
  {key: 'year', kind: 'range', options: ['2023', '2024']},
  {key: 'fit', kind: 'any', options: ['allowed', 'duties']},
];
const rows = new Set(['bert', 'llama', 'qwen2-5--72b', 'opt', 'bloom']);
const parse = (text: string): Query => parseQuery(new URLSearchParams(text), facets, (id) => rows.has(id));
const write = (text: string): string => decodeURIComponent(writeQuery(parse(text), facets).toString());

describe('the address', () => {
  it.each([
    'q=gpt&use=yes,no&with=naming&without=registration',
    'sort=commercial,-date',
    'cmp=bert,qwen2-5--72b&diff=1',
    'year=2023-2024&case=eu.u2000000.commercial.distil',
  ])('is read as it is written: %s', (text) => {
    expect(write(text)).toBe(text);
  });

  it.each([
    ['keys repeated', 'use=yes&use=no&cmp=bert&cmp=bert', 'use=yes,no&cmp=bert'],
    [
      'what is unknown',
      'use=x&sort=__proto__,-constructor&cmp=toString&case=%3Cb%3E&with=naming',
      'with=naming',
    ],
    ['a column named twice', 'sort=date,-date,name', 'sort=date,name'],
    ['answers without a question', 'fit=allowed&use=yes', 'use=yes'],
    ['a comparison of five', 'cmp=bert,llama,opt,bloom,qwen2-5--72b', 'cmp=bert,llama,opt,bloom'],
  ])('mends %s', (_what, text, written) => {
    expect(write(text)).toBe(written);
  });

  it('leaves alone what is not its own', () => {
    const present = new URLSearchParams('utm=1&sort=name&case=de');
    expect(writeQuery(parse(''), facets, present).toString()).toBe('utm=1');
  });
});

describe('a query', () => {
  it('filters by text and facets only', () => {
    expect(isFiltering(parse('sort=date&cmp=bert&case=de'))).toBe(false);
    expect(isChanged(parse('case=de'))).toBe(true);
    expect(isChanged(parse('sort=date&cmp=bert'))).toBe(false);
  });

  it('keeps order and comparison when filters go, and the case until it is let go', () => {
    const query = parse('q=a&use=yes&sort=date&cmp=bert&case=de');
    expect(withoutFilters(query)).toEqual(parse('sort=date&cmp=bert&case=de'));
    expect(withoutAll(query)).toEqual({...parse('sort=date&cmp=bert'), asked: emptyCase});
    expect(parse('case=de').asked).toEqual(parseCase('de'));
  });

  it('does not want a condition and not want it at once', () => {
    const {records} = parse('without=naming,registration');
    const next = withRecords(records, {...records, chosen: {...records.chosen, with: ['naming']}});
    expect(next.chosen).toEqual({with: ['naming'], without: ['registration']});
    const back = withRecords(next, {...next, chosen: {...next.chosen, without: ['naming']}});
    expect(back.chosen).toEqual({without: ['naming']});
  });

  it('takes the answers back with the question', () => {
    const query = parse('case=de&fit=allowed&use=yes');
    expect(query.records.chosen).toEqual({fit: ['allowed'], use: ['yes']});
    expect(withCase(query, emptyCase)).toEqual(parse('use=yes'));
  });

  it('compares no more than four', () => {
    const full = parse('cmp=bert,llama,opt,bloom');
    expect(toggleCompared(full, 'x')).toBe(full);
    expect(toggleCompared(full, 'llama').compare).toEqual(['bert', 'opt', 'bloom']);
  });

  it('sorts up, down and not at all, by several columns if asked', () => {
    const up = nextSort([], 'name', false);
    const down = nextSort(up, 'name', false);
    expect([up, down, nextSort(down, 'name', false)]).toEqual([
      [{column: 'name', descending: false}],
      [{column: 'name', descending: true}],
      [],
    ]);
    expect(nextSort(down, 'date', true)).toEqual([...down, {column: 'date', descending: false}]);
    expect(nextSort(down, 'date', false)).toEqual([{column: 'date', descending: false}]);
  });
});

describe('rows', () => {
  const row = (id: string, names: string[], own: string[], use = 'yes'): Filterable => ({
    id,
    text: names.map(foldText).join('\n'),
    values: {use: [use], with: own},
    numbers: {year: 2023},
  });
  const records = [
    row('gpt-3', ['GPT-3', 'OpenAI'], ['naming']),
    row('gpt-j', ['GPT-J', 'EleutherAI', 'Apache License 2.0 (3)'], ['attribution', 'naming'], 'no'),
    row('opt', ['OPT', 'Meta'], [], 'no'),
  ];
  const found = (text: string): string[] => {
    const {records: query} = parse(text);
    return [...matchRecords(records, facets, query, nameMatcher(query.text)).ids];
  };

  it.each([
    ['q=ＧＰＴ+３', ['gpt-3']],
    ['q=meta+opt', ['opt']],
    ['q=openai+gpt', ['gpt-3']],
    ['q=3openai', []],
    ['with=naming,attribution', ['gpt-j']],
    ['without=naming', ['opt']],
    ['without=attribution&use=yes,no', ['gpt-3', 'opt']],
    ['year=2024', []],
  ])('answer to %s', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it('are counted as one more choice would leave them', () => {
    const countsOf = (text: string, key: string): Record<string, number> =>
      Object.fromEntries(matchRecords(records, facets, parse(text).records).counts.get(key) ?? []);
    expect(countsOf('with=attribution', 'with')).toEqual({attribution: 1, naming: 1});
    expect(countsOf('use=no', 'without')).toEqual({attribution: 1, registration: 2, naming: 1});
    expect(countsOf('use=no&with=naming', 'use')).toEqual({yes: 1, no: 1});
  });
});
