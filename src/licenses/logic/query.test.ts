import {describe, expect, it} from 'vitest';
import {licenseFixture, rowFixture, viewFixture} from './fixtures';
import {
  emptyQuery,
  facetKeys,
  filterRows,
  indexView,
  isFiltering,
  judgeRows,
  nextSort,
  parseQuery,
  sortRows,
  toggleCompared,
  toggleFacet,
  withoutFilters,
  writeQuery,
  type Query,
  type SortKey,
} from './query';

const view = viewFixture([
  rowFixture('bert', {name: 'BERT', group: 'encoder-only', organizations: '谷歌', date: '2018-10-11'}),
  rowFixture('gpt-neo', {
    name: 'GPT-Neo',
    aliases: ['GPT3 的复现'],
    organizations: 'EleutherAI',
    weights: {license: licenseFixture('MIT License'), conditions: ['attribution']},
  }),
  rowFixture('llama', {
    name: 'LLaMA',
    organizations: 'Meta',
    date: '2023-02',
    weights: {
      license: licenseFixture('LLaMA license', 'bespoke'),
      commercial: 'no',
      conditions: ['registration', 'research-only'],
    },
  }),
  rowFixture('alpaca', {
    name: 'Alpaca',
    organizations: '斯坦福',
    date: '2023',
    parent: {id: 'llama', name: 'LLaMA'},
    weights: {
      license: licenseFixture('CC BY-NC 4.0', 'non-commercial'),
      commercial: 'no',
      conditions: ['attribution'],
    },
    chain: [
      {
        id: 'llama',
        how: 'weights',
        name: 'LLaMA',
        commercial: 'no',
        isOwn: false,
      },
      {id: 'gpt-3-5', how: 'data', name: 'GPT-3.5', commercial: null, isOwn: false},
    ],
    inherited: 'no',
    inheritedConditions: ['registration', 'research-only'],
  }),
  rowFixture('falcon', {
    name: 'Falcon',
    organizations: '阿布扎比',
    note: null,
    weights: {commercial: 'conditional', conditions: ['registration']},
  }),
]);
const index = indexView(view);

const parse = (search: string): Query => parseQuery(new URLSearchParams(search), index);
const shown = (search: string): string[] => [...filterRows(index, parse(search)).matches];
const sorted = (sort: SortKey[], locale = 'zh-Hans'): string[] =>
  sortRows(view.rows, sort, locale).map(({id}) => id);

describe('parseQuery', () => {
  it('reads every part of a view', () => {
    const query = parse(
      'q=gpt&use=no,yes&without=attribution&from=llama&sort=-date,name&cmp=bert,llama&diff=1',
    );
    expect(query).toEqual({
      ...emptyQuery(),
      text: 'gpt',
      facets: {...emptyQuery().facets, use: ['no', 'yes'], without: ['attribution'], from: ['llama']},
      sort: [
        {column: 'date', descending: true},
        {column: 'name', descending: false},
      ],
      compare: ['bert', 'llama'],
      onlyDifferences: true,
    });
  });

  it.each([
    ['unknown values', 'use=maybe&arch=moe&sort=colour,-&cmp=nobody&diff=yes'],
    ['unknown keys', 'utm_source=x&__proto__=1&constructor=use'],
    [
      'names of the prototype',
      'use=__proto__,constructor&sort=-__proto__,toString&with=hasOwnProperty&cmp=__proto__',
    ],
    ['markup', 'use=<script>alert(1)</script>&cmp=%22%3E%3Cimg%20onerror%3D1%3E'],
    ['broken escapes', 'use=%E0%A4%A&sort=%&cmp=%FF'],
    ['nothing at all', 'use=&sort=,,&cmp=,'],
  ])('ignores %s', (_, search) => {
    expect(parse(search)).toEqual(emptyQuery());
  });

  it('takes a value once, however often it is repeated', () => {
    expect(parse('use=no,no&use=no&sort=date,-date,date').facets.use).toEqual(['no']);
    expect(parse('sort=date,-date').sort).toEqual([{column: 'date', descending: false}]);
  });

  it('cuts a text that no one would type and a comparison that no one could read', () => {
    expect(parse(`q=${'a'.repeat(5000)}`).text).toHaveLength(100);
    expect(parse('cmp=bert,gpt-neo,llama,alpaca,falcon').compare).toEqual([
      'bert',
      'gpt-neo',
      'llama',
      'alpaca',
    ]);
  });
});

describe('writeQuery', () => {
  it('leaves out defaults', () => {
    expect(writeQuery(emptyQuery()).toString()).toBe('');
  });

  it('writes what parseQuery reads', () => {
    const query = parse(
      'q=a b&family=permissive&with=attribution&rows=added&said=right&sort=-commercial&cmp=bert&diff=1',
    );
    expect(parseQuery(writeQuery(query), index)).toEqual(query);
  });

  it('keeps keys that are not its own and drops its own old ones', () => {
    const params = writeQuery(parse('use=no'), new URLSearchParams('ref=note&q=old&use=yes&use=no'));
    expect([...params]).toEqual([
      ['ref', 'note'],
      ['use', 'no'],
    ]);
  });
});

describe('filterRows', () => {
  it('shows everything to an empty query', () => {
    expect(shown('')).toEqual(['bert', 'gpt-neo', 'llama', 'alpaca', 'falcon']);
  });

  it.each([
    ['either value of a facet', 'use=yes,conditional', ['bert', 'gpt-neo', 'falcon']],
    ['both of two facets', 'use=yes&arch=encoder-only', ['bert']],
    ['licence families', 'family=bespoke,non-commercial', ['llama', 'alpaca']],
    ['a condition, inherited ones too', 'with=registration', ['llama', 'alpaca', 'falcon']],
    ['all conditions asked for', 'with=registration,attribution', ['alpaca']],
    ['none of the conditions excluded', 'without=research-only,attribution', ['bert', 'falcon']],
    ['what derives from a model', 'from=llama', ['alpaca']],
    ['what derives from a model without a row', 'from=gpt-3-5', ['alpaca']],
    ['additions', 'rows=added', ['falcon']],
    ['what the note was right about', 'said=right', ['bert', 'gpt-neo', 'llama', 'alpaca']],
  ])('shows %s', (_, search, ids) => {
    expect(shown(search)).toEqual(ids);
  });

  it.each([
    ['case, spaces and hyphens', 'gpt NEO', ['gpt-neo']],
    ['full width', 'ＧＰＴ－Ｎｅｏ', ['gpt-neo']],
    ['an alias', 'gpt 3', ['gpt-neo']],
    ['the organization', '谷歌', ['bert']],
    ['the licence', 'mit license', ['gpt-neo']],
    ['the base model', 'llama', ['llama', 'alpaca']],
    ['words in different places', 'meta registration', ['llama']],
    ['nothing', '零', []],
  ])('finds by %s', (_, text, ids) => {
    expect(shown(`q=${encodeURIComponent(text)}`)).toEqual(ids);
  });

  it('does not filter by a text of spaces', () => {
    expect(isFiltering(parse('q=+-+'))).toBe(false);
    expect(shown('q=+-+')).toHaveLength(5);
  });

  it('counts what each further choice would leave', () => {
    const {counts} = filterRows(index, parse('use=no&with=attribution'));
    expect(Object.fromEntries(counts.use)).toEqual({yes: 1, conditional: 0, unclear: 0, no: 1});
    expect(counts.with.get('registration')).toBe(1);
    expect(counts.without.get('registration')).toBe(0);
    expect(counts.without.get('output-restrictions')).toBe(1);
    expect(counts.from.get('llama')).toBe(1);
  });

  it('keeps its promise: choosing shows as many rows as were counted', () => {
    const query = parse('use=no,yes');
    const {counts} = filterRows(index, query);
    for (const key of facetKeys.filter((facet) => facet !== 'use')) {
      for (const value of index.options[key]) {
        const {matches} = filterRows(index, toggleFacet(query, key, value));
        expect(matches.size, `${key}=${value}`).toBe(counts[key].get(value));
      }
    }
  });
});

describe('indexView', () => {
  it('counts a verdict together with what comes from upstream', () => {
    const rows = [rowFixture('derived', {inherited: 'no'})];
    expect(indexView(viewFixture(rows)).offered.use).toEqual(['no']);
  });

  it('offers only what some row has', () => {
    expect(index.offered.use).toEqual(['yes', 'conditional', 'no']);
    expect(index.offered.arch).toEqual(['encoder-only', 'decoder-only']);
    expect(index.offered.with).toEqual(['attribution', 'registration', 'research-only']);
  });
});

describe('changes of a query', () => {
  it('clears filters, not order and comparison', () => {
    const query = withoutFilters(parse('q=x&use=no&sort=date&cmp=bert'));
    expect(writeQuery(query).toString()).toBe('sort=date&cmp=bert');
  });

  it('does not want a condition both there and not there', () => {
    const query = toggleFacet(parse('with=registration'), 'without', 'registration');
    expect(query.facets).toMatchObject({with: [], without: ['registration']});
    expect(toggleFacet(query, 'without', 'registration').facets.without).toEqual([]);
  });

  it('adds rows to the comparison until it is full', () => {
    const full = parse('cmp=bert,gpt-neo,llama,alpaca');
    expect(toggleCompared(full, 'falcon').compare).toHaveLength(4);
    expect(toggleCompared(full, 'bert').compare).toEqual(['gpt-neo', 'llama', 'alpaca']);
    expect(toggleCompared(emptyQuery(), 'bert').compare).toEqual(['bert']);
  });

  it('turns the order with each press: ascending, descending, original', () => {
    const once = nextSort([], 'date', false);
    const twice = nextSort(once, 'date', false);
    expect(once).toEqual([{column: 'date', descending: false}]);
    expect(twice).toEqual([{column: 'date', descending: true}]);
    expect(nextSort(twice, 'date', false)).toEqual([]);
  });

  it('keeps the other columns with Shift and drops them without', () => {
    const first = nextSort([], 'commercial', false);
    const both = nextSort(first, 'date', true);
    expect(both.map(({column}) => column)).toEqual(['commercial', 'date']);
    expect(nextSort(both, 'commercial', true)).toEqual([
      {column: 'commercial', descending: true},
      {column: 'date', descending: false},
    ]);
    expect(nextSort(nextSort(both, 'commercial', true), 'commercial', true)).toEqual([
      {column: 'date', descending: false},
    ]);
    expect(nextSort(both, 'name', false)).toEqual([{column: 'name', descending: false}]);
  });
});

describe('sortRows', () => {
  it('leaves the rows alone and the original order without a key', () => {
    const before = [...view.rows];
    expect(sorted([])).toEqual(['bert', 'gpt-neo', 'llama', 'alpaca', 'falcon']);
    sortRows(view.rows, [{column: 'name', descending: true}], 'en');
    expect(view.rows).toEqual(before);
  });

  it('sorts Chinese by pinyin', () => {
    const order = sortRows(view.rows, [{column: 'organization', descending: false}], 'zh-Hans');
    const chinese = order
      .map(({organizations}) => organizations)
      .filter((name) => /\p{Script=Han}/u.test(name));
    // ā bù, gǔ gē, sī tǎn
    expect(chinese).toEqual(['阿布扎比', '谷歌', '斯坦福']);
  });

  it('sorts numbers in names as numbers', () => {
    const rows = ['gpt-10', 'gpt-2', 'gpt-1'].map((id) => rowFixture(id));
    const names = sortRows(rows, [{column: 'name', descending: false}], 'en').map(({id}) => id);
    expect(names).toEqual(['gpt-1', 'gpt-2', 'gpt-10']);
  });

  it('sorts dates by value, the less precise first', () => {
    expect(sorted([{column: 'date', descending: false}])).toEqual([
      'bert',
      'gpt-neo',
      'falcon',
      'alpaca',
      'llama',
    ]);
  });

  it('sorts verdicts by what they permit', () => {
    expect(sorted([{column: 'commercial', descending: false}])).toEqual([
      'bert',
      'gpt-neo',
      'falcon',
      'llama',
      'alpaca',
    ]);
    expect(sorted([{column: 'commercial', descending: true}])).toEqual([
      'llama',
      'alpaca',
      'falcon',
      'bert',
      'gpt-neo',
    ]);
  });

  it.each([false, true])('puts what is missing last (descending: %s)', (descending) => {
    const none = licenseFixture('Nothing stated', 'none');
    const rows = [
      rowFixture('silent', {code: {license: none, note: null, source: null}}),
      rowFixture('b', {code: {license: licenseFixture('B'), note: null, source: null}}),
      rowFixture('z', {code: {license: licenseFixture('Z'), note: null, source: null}}),
    ];
    expect(sortRows(rows, [{column: 'code', descending}], 'en').at(-1)?.id).toBe('silent');
  });

  it('lets later keys decide ties', () => {
    expect(
      sorted([
        {column: 'commercial', descending: true},
        {column: 'date', descending: true},
      ]),
    ).toEqual(['llama', 'alpaca', 'falcon', 'gpt-neo', 'bert']);
  });
});

describe('the reader’s case', () => {
  const clause = {
    text: 'Not above.',
    where: '§2',
    language: 'en' as const,
    translation: null,
    source: 'https://example.org/LICENSE',
    verifiedOn: '2026-11-29',
  };
  const capped = {
    condition: 'user-cap' as const,
    clause,
    threshold: {
      metric: 'monthly-active-users' as const,
      value: 1000,
      unit: 'users' as const,
      period: 'month' as const,
      measuredWhen: null,
      effect: 'separate-license' as const,
    },
  };
  const license = {...licenseFixture('Capped', 'bespoke'), id: 'capped'};
  const asked = indexView(
    viewFixture([rowFixture('free'), rowFixture('capped', {weights: {license, commercial: 'conditional'}})], {
      'apache-license-2.0': {textSeen: 'whole', terms: []},
      capped: {textSeen: 'whole', terms: [capped]},
    }),
  );
  const query = (search: string) => parseQuery(new URLSearchParams(search), asked);

  it('stands in the address, and stays when filters are cleared', () => {
    const read = query('case=de.u2000.commercial&fit=allowed');
    expect(read.case).toMatchObject({country: 'DE', users: 2000, commercial: true});
    expect(String(writeQuery(read))).toBe('fit=allowed&case=de.u2000.commercial');
    expect(withoutFilters(read)).toMatchObject({case: read.case, facets: {fit: []}});
    expect(query('case=<script>').case).toEqual(emptyQuery().case);
  });

  it('judges each row, with reasons', () => {
    const found = judgeRows(asked, query('case=u2000.commercial').case);
    expect(found.get('free')).toEqual({verdict: 'allowed', reasons: []});
    expect(found.get('capped')).toMatchObject({
      verdict: 'separate',
      reasons: [{effect: 'separate', because: 'above', binding: {term: capped, license: 'capped'}}],
    });
    expect(judgeRows(asked, emptyQuery().case).size).toBe(0);
  });

  it('filters by the answer, and counts the answers', () => {
    const {matches, counts} = filterRows(asked, query('case=u2000.commercial&fit=separate'));
    expect([...matches]).toEqual(['capped']);
    expect(counts.fit.get('allowed')).toBe(1);
    expect(counts.fit.get('separate')).toBe(1);
  });

  it('drops answers to which nothing was asked', () => {
    expect(query('fit=allowed').facets.fit).toEqual([]);
    expect(filterRows(asked, query('fit=allowed')).matches.size).toBe(2);
  });
});
