import {describe, expect, it, type TestContext} from 'vitest';
import {decoded} from '../../src/addresses/client/decoded';
import {findTarget, type Page} from '../../src/addresses/client/findTarget';
import {tidyPath} from '../../src/addresses/client/tidyPath';
import {wordsOf} from '../../src/addresses/client/wordsOf';
import {readState, writeState} from '../../src/figures/parts/FigureFrame/state';
import {nameMatcher, parseQuery, sortColumns, writeQuery} from '../../src/licenses/logic/query';
import {createEngine} from '../../src/search/engine/engine';
import type {SearchDocument} from '../../src/search/engine/types';
import {textFragment} from '../../src/ui/CopyMenu/textFragment';
import {parseRecordQuery, writeRecordQuery, type Facet} from '../../src/ui/records/grammar';
import {foldText, matchRecords} from '../../src/ui/records/match';
import {writeSearch} from '../../src/ui/writeSearch';
import {hostileAddresses} from '../hostile';
import {noTables} from '../../src/search/engine/testing';

const addresses = hostileAddresses(500);
const params = ({search}: {search: string}): URLSearchParams => new URLSearchParams(search);
const written = (query: URLSearchParams): string => writeSearch(query);

/** What `npm run check:faults` counts. */
declare module 'vitest' {
  interface TaskMeta {
    tried?: number;
    fell?: number;
  }
}

/** Looks at all of them and names those that are not as they should be. */
function fallen({task}: TestContext, look: (address: (typeof addresses)[number]) => void): string[] {
  const wrong = addresses.flatMap((address) => {
    try {
      look(address);
      return [];
    } catch (error) {
      const text = `${address.path}${address.search}${address.hash}`.slice(0, 200);
      return [`${text}: ${(error as Error).message.slice(0, 200)}`];
    }
  });
  task.meta.tried = addresses.length;
  task.meta.fell = wrong.length;
  return wrong;
}

const facets: Facet[] = [
  {key: 'year', kind: 'range', options: ['2013', '2018', '2019']},
  {key: 'open', kind: 'any', options: ['open', 'closed']},
  {key: 'arch', kind: 'any', options: ['rnn', 'decoder-only']},
  {key: 'use', kind: 'any', options: ['yes', 'no']},
  {key: 'with', kind: 'all', options: ['attribution']},
  {key: 'without', kind: 'none', of: 'with', options: ['attribution']},
];
const records = ['bert', 'gpt-3'].map((id) => ({
  id,
  text: foldText(id),
  values: {open: ['open']},
  numbers: {year: 2018},
}));

describe('of 500 hostile addresses', () => {
  it('all are of the seed, and of every kind', () => {
    expect(addresses).toEqual(hostileAddresses(600).slice(0, 500));
    const text = addresses.map(({path, search, hash}) => path + search + hash).join('\n');
    for (const part of [
      '__proto__',
      '<script>',
      '%E4%B8',
      '自注意力',
      '1e309',
      '(a+)+$',
      '../..',
      'index.html',
    ])
      expect(text).toContain(part);
  });

  it('none stands wrongly in a list’s filters', (context) => {
    const wrong = fallen(context, (address) => {
      const query = parseRecordQuery(params(address), facets, ['date', 'name']);
      expect(query.text.length).toBeLessThanOrEqual(100);
      expect(Object.keys(query.chosen).every((key) => facets.some((facet) => facet.key === key))).toBe(true);
      expect(['date', 'name', undefined]).toContain(query.order?.key);
      // What is written of it is read again as the same.
      const again = writeRecordQuery(query, facets);
      expect(parseRecordQuery(again, facets, ['date', 'name'])).toEqual(query);
      expect(matchRecords(records, facets, query).ids.size).toBeLessThanOrEqual(2);
    });
    expect(wrong).toEqual([]);
  });

  it('none stands wrongly in the licence table’s state', (context) => {
    const isRow = (id: string): boolean => ['bert', 'llama', 'qwen2-5--72b'].includes(id);
    const wrong = fallen(context, (address) => {
      const query = parseQuery(params(address), facets, isRow);
      expect(query.sort.every(({column}) => sortColumns.includes(column))).toBe(true);
      expect(query.compare.every(isRow)).toBe(true);
      expect(parseQuery(writeQuery(query, facets), facets, isRow)).toEqual(query);
      expect(written(writeQuery(query, facets, params(address)))).not.toMatch(/[<>"\s]/);
      expect(typeof nameMatcher(query.records.text)('bert')).toBe('boolean');
    });
    expect(wrong).toEqual([]);
  });

  it('none gives a figure another kind of state, or reaches a prototype', (context) => {
    const initial = {law: 'a', budget: 20, own: false};
    const wrong = fallen(context, (address) => {
      for (const name of ['scaling', '__proto__', 'constructor', 'moe']) {
        const state = readState(name, initial, address.search);
        expect(Object.keys(state)).toEqual(Object.keys(initial));
        expect(typeof state.law).toBe('string');
        expect(Number.isFinite(state.budget)).toBe(true);
        expect(typeof state.own).toBe('boolean');
        expect(readState(name, initial, writeState(name, initial, state, address.search))).toEqual(state);
      }
    });
    expect(wrong).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('none leads anywhere but to places of the site', (context) => {
    const places = [
      {id: 'mlm', dataset: {}, textContent: '掩码'},
      {id: 'old', dataset: {now: '/bert-to-gpt3/bert/#mlm'}, textContent: ''},
    ];
    const page = {
      getElementById: (id: string) => places.find((place) => place.id === id) ?? null,
      querySelectorAll: () => places,
    } as unknown as Page;
    const wrong = fallen(context, ({path, search, hash}) => {
      expect(findTarget(hash.slice(1), page) ?? '#mlm').toMatch(/^(?:#mlm|#old|\/bert-to-gpt3\/bert\/#mlm)$/);
      const tidy = tidyPath(path);
      if (tidy !== null) {
        expect(tidy).toMatch(/^\/(?:[a-z0-9][a-z0-9._-]*\/)*$/);
        expect(new URL(tidy, 'https://site.example').origin).toBe('https://site.example');
        // Else two pages would send a reader to and fro.
        expect(tidyPath(tidy)).toBeNull();
      }
      const words = wordsOf(path);
      expect(words.length).toBeLessThanOrEqual(80);
      expect(words).not.toMatch(/[<>"'&]/);
      for (const text of [path, search, hash]) expect(typeof decoded(text)).toBe('string');
      expect(textFragment([decoded(hash)])).not.toMatch(/[<>"\s]/);
    });
    expect(wrong).toEqual([]);
  });

  it('none takes the search longer than a blink, or out of its documents', (context) => {
    const documents: SearchDocument[] = ['BERT', 'GPT-3', '自注意力', '许可证'].map((heading, place) => ({
      kind: 'section',
      url: `/page-${place}/`,
      page: '一页',
      heading,
      aliases: [],
      facet: null,
      body: `${heading}从哪里来`,
    }));
    const tables = {...noTables, traditional: '調调'};
    const engine = createEngine({documents, tables}, () => '');
    const wrong = fallen(context, (address) => {
      const started = performance.now();
      const found = engine.search((params(address).get('q') ?? decoded(address.hash)).slice(0, 200));
      expect(found.every(({document}) => /^\/page-\d\/$/.test(document.url))).toBe(true);
      expect(performance.now() - started).toBeLessThan(1000);
    });
    expect(wrong).toEqual([]);
  });
});
