import {readFileSync, writeFileSync} from 'node:fs';
import {locales, type Locale} from '../../src/data/fields';
import {siteData} from '../../src/data/load';
import type {ReaderQuery} from '../../src/data/queries.schema';
import type {SearchEngine} from '../../src/search/engine/engine';
import {features} from '../../src/search/engine/learned';
import type {SearchIndex} from '../../src/search/engine/types';
import {distractors} from './distractors';
import {fullEngine} from './fullEngine';
import {siteIndex, sitePinyin} from './siteIndex';
import {speak} from './translate';

/** The candidates of one query: their features in a row, and which of them are right. */
type Lesson = {
  set: string;
  query: string;
  searched: Searched;
  weight: number;
  rows: Float64Array;
  right: Uint8Array;
};

type Given = {query: string; locale?: Locale; urls: string[]};

/*
 * Own queries count three times, since they are few among those that the search has been given, and short ones
 * need them. Of the sets that are only reported none is here. Every query is
 * asked of the site and of the site in a crowd of made-up sections (not those of the bench): what is learnt
 * from the site alone leans on places too much, which a crowd moves.
 */
const sets: {name: string; weight: number; files: string[]}[] = [
  {name: 'own', weight: 3, files: locales.map((locale) => `queries.${locale}`)},
  {name: 'strangers', weight: 1, files: ['blind-1', 'blind-2', 'blind-5', 'blind-7']},
  {name: 'natural', weight: 1, files: ['natural']},
];
const searched = {site: 1, crowd: 0.5};
type Searched = keyof typeof searched;
const crowd = {size: 1000, seed: 29};

const ofKnown = 0.5; // weight of the queries of `src/data/queries.json`
const folds = 5;
const rounds = 1; // of folds, each cut otherwise
const steps = 300;
const rate = 0.05;
const ridge = 0.004; // pull towards 0, of features scaled to their spread
const width = features.length;

const read = (file: string): Given[] =>
  JSON.parse(readFileSync(`tests/search/${file}.json`, 'utf8')) as Given[];

/** Asks an engine some queries and notes what each candidate's place is decided by. */
function ask(
  engine: SearchEngine,
  queries: Given[],
  locale: Locale,
  about: Pick<Lesson, 'set' | 'weight' | 'searched'>,
): Lesson[] {
  return queries.map(({query, urls}) => {
    const candidates = engine.candidates(query);
    return {
      ...about,
      query: `${locale} ${query}`,
      rows: Float64Array.from(
        candidates.flatMap((candidate) => features.map((feature) => candidate.features[feature])),
      ),
      right: Uint8Array.from(candidates, ({document}) => Number(urls.includes(document.url))),
    };
  });
}

/** The queries of a file that are asked in a locale. */
const ofLocale = (file: string, locale: Locale): Given[] =>
  read(file).filter((given) => (given.locale ?? file.replace('queries.', '')) === locale);

/** Asks the queries with known answers that the search has not been given. */
function lessonsOfSets(locale: Locale): Lesson[] {
  const site = siteIndex(locale);
  const readings = sitePinyin(site);
  const crowded = [...site.documents, ...distractors(site.documents, crowd.size, crowd.seed)];
  const indexes: Record<Searched, SearchIndex> = {site, crowd: {...site, documents: crowded}};
  return (Object.keys(searched) as Searched[]).flatMap((where) => {
    const engine = fullEngine(indexes[where], readings);
    return sets.flatMap(({name, weight, files}) =>
      files.flatMap((file) =>
        ask(engine, ofLocale(file, locale), locale, {
          set: name,
          searched: where,
          weight: weight * searched[where],
        }),
      ),
    );
  });
}

/**
 * Asks the queries that the search has been given, some at a time, each of a search that has all but those:
 * what somebody typed is no news to a search that knows it.
 */
function lessonsOfQueries(locale: Locale): Lesson[] {
  const data = siteData(process.cwd());
  const foldOf = ({id}: ReaderQuery): number => hash(id) % folds;
  return Array.from({length: folds}, (_, out) => out).flatMap((out) => {
    const site = siteIndex(locale, {
      ...data,
      queries: data.queries.filter((each) => foldOf(each) !== out),
    });
    const given = data.queries
      .filter((each) => foldOf(each) === out)
      .flatMap(({places, ...texts}) => texts[locale].slice(0, 1).map((query) => ({query, urls: places})));
    return ask(fullEngine(site, sitePinyin(site)), given, locale, {
      set: 'known',
      searched: 'site',
      weight: ofKnown,
    });
  });
}

/** Asks for stretches of the chapters as they stand there: who quotes wants the place. */
function lessonsOfQuotations(locale: Locale): Lesson[] {
  const site = siteIndex(locale);
  const texts = site.documents.filter(
    ({kind, facet, body}) => kind === 'section' && !facet && body.length > 200,
  );
  const given = texts.flatMap(({url, body}): Given[] => {
    const number = hash(`${locale} ${url}`);
    if (number % 3 > 0) return [];
    const words = locale === 'en' ? body.split(/\s+/) : [...body];
    const length = (locale === 'en' ? 4 : 8) + (number % 5);
    const from = number % (words.length - length);
    const query = words.slice(from, from + length).join(locale === 'en' ? ' ' : '');
    return [{query, urls: texts.filter((each) => each.body.includes(query)).map((each) => each.url)}];
  });
  return ask(fullEngine(site, sitePinyin(site)), given, locale, {
    set: 'quotations',
    searched: 'site',
    weight: 1,
  });
}

function lessons(): Lesson[] {
  return locales.flatMap((locale) => {
    speak(locale);
    return [...lessonsOfSets(locale), ...lessonsOfQueries(locale), ...lessonsOfQuotations(locale)];
  });
}

/** How widely each feature is spread over all candidates: they are learnt in units of it. */
function spread(all: Lesson[]): number[] {
  return features.map((_, feature) => {
    const values = all.flatMap(({rows}) => [...rows].filter((_value, i) => i % width === feature));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  });
}

/** What each candidate is worth. */
function worthOf({rows, right}: Lesson, weights: number[]): Float64Array {
  return Float64Array.from(right, (_, candidate) => {
    let worth = 0;
    for (let i = 0; i < width; i++) worth += rows[candidate * width + i]! * weights[i]!;
    return worth;
  });
}

/**
 * Adds how the belief in the right candidates of a lesson falls as each weight grows: the belief is the share
 * of the right ones in a softmax over the list, so that any of them may come first.
 */
function addSlope(lesson: Lesson, weights: number[], slope: number[], share: number): void {
  const worth = worthOf(lesson, weights);
  const most = worth.reduce((a, b) => Math.max(a, b), -Infinity);
  let all = 0;
  let right = 0;
  for (let candidate = 0; candidate < worth.length; candidate++) {
    worth[candidate] = Math.exp(worth[candidate]! - most);
    all += worth[candidate]!;
    if (lesson.right[candidate]) right += worth[candidate]!;
  }
  if (right === 0) return;
  for (let candidate = 0; candidate < worth.length; candidate++) {
    const own = worth[candidate]!;
    const wrong = share * (own / all - (lesson.right[candidate] ? own / right : 0));
    for (let i = 0; i < width; i++) slope[i]! += wrong * lesson.rows[candidate * width + i]!;
  }
}

/**
 * Finds the weights under which the right candidates of all lessons are believed most, by Adam from 0; the
 * same lessons give the same weights.
 */
function learn(all: Lesson[], scale: number[]): number[] {
  const useful = all
    .filter(({right}) => right.includes(1))
    .map((lesson) => ({...lesson, rows: lesson.rows.map((value, i) => value / scale[i % width]!)}));
  const total = useful.reduce((sum, {weight}) => sum + weight, 0);
  const weights = scale.map(() => 0);
  const [first, second] = [scale.map(() => 0), scale.map(() => 0)];
  for (let step = 1; step <= steps; step++) {
    const slope = weights.map((weight) => 2 * ridge * weight);
    for (const lesson of useful) addSlope(lesson, weights, slope, lesson.weight / total);
    slope.forEach((down, i) => {
      first[i] = 0.9 * first[i]! + 0.1 * down;
      second[i] = 0.99 * second[i]! + 0.01 * down ** 2;
      const pace = first[i] / (1 - 0.9 ** step) / (Math.sqrt(second[i] / (1 - 0.99 ** step)) + 1e-9);
      weights[i]! -= rate * (1 - step / (steps + 1)) * pace;
    });
  }
  return weights.map((weight, i) => weight / scale[i]!);
}

type Sum = {queries: number; first: number; five: number};

/** Adds to the sums of each set how often a right candidate comes first, and among five. */
function count(all: Lesson[], weights: number[], sums: Map<string, Sum>): void {
  for (const lesson of all) {
    const worth = worthOf(lesson, weights);
    const order = [...worth.keys()].sort((a, b) => worth[b]! - worth[a]!);
    const key = `${lesson.set}, ${lesson.searched}`;
    const sum = sums.get(key) ?? {queries: 0, first: 0, five: 0};
    sum.queries++;
    if (lesson.right[order[0]!]) sum.first++;
    if (order.slice(0, 5).some((candidate) => lesson.right[candidate])) sum.five++;
    sums.set(key, sum);
  }
}

const shares = (sums: Map<string, Sum>) =>
  Object.fromEntries(
    [...sums].map(([set, {queries, first, five}]) => [
      set,
      {'hit@1': (first / queries).toFixed(3), 'hit@5': (five / queries).toFixed(3)},
    ]),
  );

/** A number for a text, always the same. */
function hash(text: string): number {
  let sum = 2_166_136_261;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 16_777_619) >>> 0;
  return sum >>> 3;
}

/**
 * Learns what the features of the ranking are worth, prints how queries fare that were held out, and writes
 * `src/search/engine/weights.json`, in which the words count 1.
 */
export function learnRanking(): void {
  const all = lessons();
  const scale = spread(all);
  const held = new Map<string, Sum>();
  for (let round = 0; round < rounds; round++) {
    const foldOf = ({query}: Lesson): number => hash(`${round} ${query}`) % folds;
    for (let out = 0; out < folds; out++) {
      const weights = learn(
        all.filter((lesson) => foldOf(lesson) !== out),
        scale,
      );
      count(
        all.filter((lesson) => foldOf(lesson) === out),
        weights,
        held,
      );
    }
  }
  console.log(`held out, ${rounds} rounds of ${folds} folds:`);
  console.table(shares(held));
  const weights = learn(all, scale);
  const kept = weights.map((weight) => Number((weight / weights[0]!).toPrecision(3)));
  const seen = new Map<string, Sum>();
  count(all, kept, seen);
  console.log('as they were learnt:');
  console.table(shares(seen));
  const named = Object.fromEntries(features.map((feature, i) => [feature, kept[i]!]));
  writeFileSync('src/search/engine/weights.json', `${JSON.stringify(named, null, 2)}\n`);
  console.log(named);
}
