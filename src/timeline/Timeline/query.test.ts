import {describe, expect, it} from 'vitest';
import {arrange, emptyQuery, filterItems, groupByYear, isFiltering, parseQuery, writeQuery} from './query';
import type {TimelineItem, TimelineModel, TimelineView} from '../build/timelineView';

const model = (id: string, rest: Partial<TimelineModel> = {}): TimelineModel => ({
  id,
  name: id.toUpperCase(),
  date: '2020',
  architecture: 'decoder-only',
  open: true,
  organizations: ['maker'],
  derivedFrom: [],
  ...rest,
});
const item = (id: string, rest: Partial<TimelineItem> = {}): TimelineItem => ({
  id,
  date: '2020-05-28',
  kind: 'paper',
  title: id,
  text: '',
  models: ['gpt-3'],
  source: 'https://example.org',
  basis: 'seen',
  evidence: null,
  verifiedOn: '2026-11-24',
  era: 'late',
  ...rest,
});
const view: TimelineView = {
  eras: [{id: 'early', from: '2013-01-16', name: '', span: '', summary: ''}],
  models: [model('gpt-3', {open: false}), model('bert', {architecture: 'encoder-only'})],
  organizations: [{id: 'maker', name: 'Maker'}],
  items: [item('one'), item('two', {date: '2021', kind: 'weights', models: ['bert'], era: 'early'})],
  until: '2026-11-24',
};
const models = new Map(view.models.map((each) => [each.id, each]));
const ids = (query: Partial<typeof emptyQuery>): string[] =>
  filterItems(view.items, models, {...emptyQuery, ...query}).map(({id}) => id);

describe('parseQuery', () => {
  it('ignores what it does not know', () => {
    const hostile = new URLSearchParams(
      'era=<script>&kind=paper,x&arch=__proto__&org=no&open=2&order=up&model=zz',
    );
    expect(parseQuery(hostile, view)).toEqual({...emptyQuery, kinds: ['paper']});
  });

  it('reads what writeQuery wrote', () => {
    const query = {
      ...emptyQuery,
      text: 'GPT 3 & 微调',
      era: 'early',
      kinds: ['paper', 'weights'] as const,
      open: 'closed' as const,
      order: 'desc' as const,
      model: 'bert',
    };
    const written = writeQuery({...query, kinds: [...query.kinds]});
    expect(parseQuery(new URLSearchParams(written.toString()), view)).toEqual(query);
  });

  it('writes nothing for the default', () => {
    expect(writeQuery(emptyQuery).toString()).toBe('');
    expect(isFiltering(emptyQuery)).toBe(false);
    expect(isFiltering({...emptyQuery, order: 'desc', model: 'bert'})).toBe(false);
    expect(isFiltering({...emptyQuery, text: 'x'})).toBe(true);
  });
});

describe('filterItems', () => {
  it('finds a name however it is spelt', () => {
    expect(ids({text: 'gpt 3'})).toEqual(['one']);
    expect(ids({text: 'ＧＰＴ3'})).toEqual(['one']);
  });

  it('filters by each facet', () => {
    expect(ids({era: 'early'})).toEqual(['two']);
    expect(ids({kinds: ['weights']})).toEqual(['two']);
    expect(ids({architectures: ['encoder-only']})).toEqual(['two']);
    expect(ids({open: 'closed'})).toEqual(['one']);
    expect(ids({organization: 'maker'})).toEqual(['one', 'two']);
  });
});

describe('arrange', () => {
  const eras = ['early', 'late', 'empty'].map((id) => ({...view.eras[0]!, id}));
  const arranged = (order: 'asc' | 'desc'): string[] =>
    arrange(eras, view.items, order).map(
      ({era, years}) =>
        `${era.id} ${years.map(({year, items}) => `${year} ${items.map(({id}) => id).join()}`).join()}`,
    );

  it('puts events under their era and year, and leaves out an era without any', () => {
    expect(arranged('asc')).toEqual(['early 2021 two', 'late 2020 one']);
  });

  it('turns the order round without touching the data', () => {
    expect(arranged('desc')).toEqual(['late 2020 one', 'early 2021 two']);
    expect(view.items.map(({id}) => id)).toEqual(['one', 'two']);
    expect(eras.map(({id}) => id)).toEqual(['early', 'late', 'empty']);
  });

  it('has nothing for nothing', () => {
    expect(arrange(eras, [], 'asc')).toEqual([]);
  });
});

describe('groupByYear', () => {
  it('keeps the order and splits by year', () => {
    expect(groupByYear(view.items).map(({year, items}) => [year, items.length])).toEqual([
      ['2020', 1],
      ['2021', 1],
    ]);
  });
});
