import {brotliCompressSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {locales, type Locale} from '../../src/data/fields';
import type {SearchEngine} from '../../src/search/engine/engine';
import {pack, unpack} from '../../src/search/engine/pack';
import type {SearchIndex} from '../../src/search/engine/types';
import {distractors} from './distractors';
import blind1 from './blind-1.json';
import blind2 from './blind-2.json';
import blind3 from './blind-3.json';
import blind4 from './blind-4.json';
import blind5 from './blind-5.json';
import blind6 from './blind-6.json';
import blind7 from './blind-7.json';
import blind8 from './blind-8.json';
import blind9 from './blind-9.json';
import blind10 from './blind-10.json';
import blind11 from './blind-11.json';
import natural from './natural.json';
import english from './queries.en.json';
import chinese from './queries.zh-Hans.json';
import {fullEngine} from './fullEngine';
import {siteIndex, sitePinyin} from './siteIndex';
import {speak} from './translate';

/*
 * Measures the search on labelled queries and prints the figures: `npm run bench:search`. The
 * queries were written before the ranking was tuned; a result counts when a query lists its address.
 */

type Labelled = {query: string; class: string; urls: string[]};

const sets: Record<Locale, Labelled[]> = {'zh-Hans': chinese, en: english};

/** What the search must reach; the figures of the day are in the README. */
const bar = {first: 0.92, five: 0.98, none: 0.01, lostInCrowd: 0.04, strangers: 0.93, stroke: 16};
const slowPhone = 4; // times slower than this machine

const milliseconds = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
const kilobytes = (value: unknown): number => brotliCompressSync(JSON.stringify(value)).length / 1024;

type Figures = {queries: number; first: number; five: number; none: number};

/** Asks every engine every query; the figures are of all of them together. */
function measure(engines: SearchEngine[], queries: Labelled[]) {
  const classes = new Map<string, Figures>();
  const failed: string[] = [];
  const asked = engines.flatMap((engine) => queries.map((labelled) => ({engine, ...labelled})));
  for (const {engine, query, class: name, urls} of asked) {
    const found = engine.search(query).map(({document}) => document.url);
    const place = found.findIndex((url) => urls.includes(url));
    for (const key of [name, 'all']) {
      const figures = classes.get(key) ?? {queries: 0, first: 0, five: 0, none: 0};
      figures.queries++;
      if (place === 0) figures.first++;
      if (place >= 0 && place < 5) figures.five++;
      if (found.length === 0) figures.none++;
      classes.set(key, figures);
    }
    if (place !== 0)
      failed.push(
        `${name} · ${query} · ${place < 0 ? 'not found' : `place ${place + 1}`}, first ${found[0]}`,
      );
  }
  return {classes, failed};
}

/** Processor time since a moment, in milliseconds: what else the machine does is not counted. */
const spent = (since: NodeJS.CpuUsage): number => {
  const {user, system} = process.cpuUsage(since);
  return (user + system) / 1000;
};

/** Time to prepare, and time per key stroke while each query is typed letter by letter. */
function time(index: SearchIndex, readings: string, queries: Labelled[]): {ready: number; stroke: number} {
  const began = process.cpuUsage();
  const engine = fullEngine(index, readings);
  const ready = spent(began);
  const typing = process.cpuUsage();
  let strokes = 0;
  for (const {query} of queries) {
    for (let end = 1; end <= query.length; end++) {
      engine.search(query.slice(0, end));
      strokes++;
    }
  }
  return {ready, stroke: spent(typing) / strokes};
}

describe.each(locales)('search in %s', (locale) => {
  const queries = sets[locale];
  const index = siteIndex(locale);
  // One crowd may by chance hold a heading that is a query; over five, chance evens out.
  const crowds = [20_261_124, 1, 2, 3, 4].map((seed) => ({
    ...index,
    documents: [...index.documents, ...distractors(index.documents, 1000, seed)],
  }));
  const readings = sitePinyin(index);
  const {names, records, texts} = pack(index);
  const firstHits: number[] = [];

  it('has enough queries, and they ask for addresses that exist', () => {
    expect(queries.length).toBeGreaterThanOrEqual(locale === 'zh-Hans' ? 150 : 60);
    const known = new Set(index.documents.map(({url}) => url));
    const dead = queries.flatMap(({query, urls}) =>
      urls.filter((url) => !known.has(url)).map((url) => `${query}: ${url}`),
    );
    expect(dead).toEqual([]);
  });

  it.each([
    ['names and headings only', [unpack(names)]],
    ['all but the texts of chapters', [unpack(names, records)]],
    ['the site', [index]],
    ['the site among 1,000 distractors, five times', crowds],
  ])('%s', (name, indexes) => {
    speak(locale);
    const [searched = index] = indexes;
    const {classes, failed} = measure(
      indexes.map((each) => fullEngine(each, readings)),
      queries,
    );
    const {ready, stroke} = time(searched, readings, queries);
    console.log(
      `\n${locale}, ${name}: ${searched.documents.length} documents; ready in ${milliseconds(ready)} ms; ${stroke.toFixed(2)} ms a key stroke`,
    );
    const share = (part: number, whole: number): string => (part / whole).toFixed(3);
    console.table(
      Object.fromEntries(
        [...classes].map(([key, {queries: count, first, five, none}]) => [
          key,
          {
            queries: count,
            'hit@1': share(first, count),
            'hit@5': share(five, count),
            zero: share(none, count),
          },
        ]),
      ),
    );
    const {queries: asked, first, five, none} = classes.get('all')!;
    if (searched === index) {
      console.log(
        `download: ${kilobytes(names).toFixed(1)} KB for the first results, ${kilobytes(records).toFixed(1)} KB for all records, ${kilobytes(texts).toFixed(1)} KB for the texts of chapters, ${kilobytes(readings).toFixed(1)} KB for readings of characters where they are needed (brotli)`,
      );
      console.log(`not first:\n  ${failed.join('\n  ')}`);
      expect(first / asked).toBeGreaterThanOrEqual(bar.first);
      expect(five / asked).toBeGreaterThanOrEqual(bar.five);
      expect(none / asked).toBeLessThanOrEqual(bar.none);
      expect(stroke * slowPhone).toBeLessThan(bar.stroke);
    }
    if (searched !== index && indexes !== crowds) return;
    firstHits.push(first / asked);
    if (indexes === crowds) expect(firstHits[0]! - firstHits[1]!).toBeLessThanOrEqual(bar.lostInCrowd + 1e-9);
  });
});

/*
 * What happens when the book grows: ten times the text, nine parts of ten made up of the site's words.
 * Nothing here is a bar but one; when the first is out of reach, the texts want an index and parts by era.
 */
describe('the site ten times as large', () => {
  it.each(locales)(
    'in %s',
    (locale) => {
      speak(locale);
      const index = siteIndex(locale);
      const readings = sitePinyin(index);
      const lengthOf = (documents: SearchIndex['documents']): number =>
        documents.reduce((sum, {heading, body}) => sum + heading.length + body.length, 0);
      const sample = lengthOf(distractors(index.documents, 200, 7)) / 200;
      const added = Math.round((9 * lengthOf(index.documents)) / sample);
      const large = {
        ...index,
        documents: [...index.documents, ...distractors(index.documents, added, 7, true)],
      };
      const some = sets[locale].filter((_, i) => i % 20 === 0);
      const [now, then] = [index, large].map((each) => {
        const {names, records, texts} = pack(each);
        const sizes = {names: kilobytes(names), records: kilobytes(records), texts: kilobytes(texts)};
        return {...time(each, readings, some), ...sizes};
      }) as [Growth, Growth];
      console.log(
        `${locale}, ${index.documents.length} documents today and ${large.documents.length} at ten times the text:`,
      );
      console.table({today: rounded(now), 'ten times': rounded(then)});
      expect(then.stroke / now.stroke).toBeLessThan(20);
    },
    300_000,
  );
});

type Growth = ReturnType<typeof time> & Record<'names' | 'records' | 'texts', number>;

const rounded = ({ready, stroke, names, records, texts}: Growth) => ({
  'ready, ms': ready.toFixed(0),
  'ms a stroke': stroke.toFixed(2),
  'names, KB': names.toFixed(0),
  'records, KB': records.toFixed(0),
  'texts, KB': texts.toFixed(0),
});

/*
 * Queries of people who knew the table of contents only. The ranking is tuned on five of the sets; of
 * the others only the sums are printed, so that nobody mends a query of theirs by itself.
 */
describe('search for those who have not read the site', () => {
  const strangers = {
    'tuned on': [...blind1, ...blind2, ...blind5, ...blind7, ...blind9],
    'natural, tuned on': natural,
    'reported only': [...blind3, ...blind4, ...blind6, ...blind8, ...blind10, ...blind11],
    'of these, blind-3, 4, 6, 8': [...blind3, ...blind4, ...blind6, ...blind8],
    'of these, blind-10': blind10,
    'of these, blind-11': blind11,
  };
  const engines = new Map<string, SearchEngine>();
  const known = new Map<string, Set<string>>();
  for (const locale of locales) {
    speak(locale);
    const index = siteIndex(locale);
    engines.set(locale, fullEngine(index, sitePinyin(index)));
    known.set(locale, new Set(index.documents.map(({url}) => url)));
  }

  it('asks for addresses that exist', () => {
    const dead = Object.values(strangers)
      .flat()
      .flatMap(({query, locale, urls}) =>
        urls.filter((url) => !known.get(locale)!.has(url)).map((url) => `${query}: ${url}`),
      );
    expect(dead).toEqual([]);
  });

  it('keeps the gap between the two small', () => {
    const figures = Object.entries(strangers).map(([name, queries]) => {
      const sum = {queries: 0, first: 0, five: 0, none: 0};
      for (const locale of locales) {
        const own = queries.filter((each) => each.locale === locale);
        const {classes, failed} = measure([engines.get(locale)!], own);
        const all = classes.get('all')!;
        for (const key of ['queries', 'first', 'five', 'none'] as const) sum[key] += all[key];
        if (name.includes('tuned on'))
          console.log(`${name}, not first, ${locale}:\n  ${failed.join('\n  ')}`);
      }
      return {name, ...sum};
    });
    const share = (part: number, whole: number): string => (part / whole).toFixed(3);
    console.table(
      Object.fromEntries(
        figures.map(({name, queries, first, five, none}) => [
          name,
          {
            queries,
            'hit@1': share(first, queries),
            'hit@5': share(five, queries),
            zero: share(none, queries),
          },
        ]),
      ),
    );
    const [tuned, , reported] = figures as [(typeof figures)[0], (typeof figures)[0], (typeof figures)[0]];
    console.log(
      `gap at the first place: ${(tuned.first / tuned.queries - reported.first / reported.queries).toFixed(3)}`,
    );
    expect(reported.five / reported.queries).toBeGreaterThanOrEqual(bar.strangers);
  });
});
