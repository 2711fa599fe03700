import {readFileSync} from 'node:fs';
import {locales, type Locale} from '../../src/data/fields';
import type {SearchEngine} from '../../src/search/engine/engine';
import {fullEngine} from './fullEngine';
import {siteIndex, sitePinyin} from './siteIndex';
import {speak} from './translate';

/** A query of a file: as it is typed, or with the locale it is asked in (both without) and what would do. */
type Given = string | {query: string; locale?: Locale; urls?: string[]};

type Answer = {
  query: string;
  locale: Locale;
  results: {url: string; heading: string; page: string; kind: string; score: number}[];
};

const usage = `npm run ask -- queries.json [--top 8] [--json]
The file is a list of queries, each a text or {"query", "locale", "urls"}: without "locale" it is asked in
every language; with "urls" it is counted how often one of them comes first, or among the first five.`;

/**
 * Asks the whole site each query of a file and prints the first results.
 * @param args the file; `--top` and how many; `--json` for a list of answers instead of lines
 * @throws Error with the usage where no file is named
 */
export function ask(args: string[]): void {
  const option = args.indexOf('--top');
  const top = option < 0 ? 8 : Number(args[option + 1]);
  const file = args.find((arg, i) => !arg.startsWith('--') && (option < 0 || i !== option + 1));
  if (file === undefined || !Number.isInteger(top)) throw new Error(usage);
  const given = JSON.parse(readFileSync(file, 'utf8')) as Given[];
  const queries = given.map((each) => (typeof each === 'string' ? {query: each} : each));

  const answers: Answer[] = [];
  const sum = {asked: 0, first: 0, five: 0, none: 0};
  for (const locale of locales) {
    const own = queries.filter((each) => (each.locale ?? locale) === locale);
    if (own.length === 0) continue;
    speak(locale);
    const engine = siteEngine(locale);
    for (const {query, urls} of own) {
      const found = engine.search(query);
      const results = found.slice(0, top).map(({document: {url, heading, page, kind}, score}) => ({
        url,
        heading,
        page: page || kind,
        kind,
        score: Number(score.toFixed(3)),
      }));
      answers.push({query, locale, results});
      if (!urls) continue;
      const place = found.findIndex(({document}) => urls.includes(document.url));
      sum.asked++;
      if (place === 0) sum.first++;
      if (place >= 0 && place < 5) sum.five++;
      if (found.length === 0) sum.none++;
    }
  }
  if (args.includes('--json')) {
    console.log(JSON.stringify(answers, null, 1));
    return;
  }
  for (const {query, locale, results} of answers) {
    console.log(`\n${locale}  ${query}`);
    for (const {url, heading, page, kind, score} of results)
      console.log(`  ${score.toFixed(3)}  ${url}  ${heading} · ${page} · ${kind}`);
    if (results.length === 0) console.log('  nothing');
  }
  if (sum.asked === 0) return;
  const share = (part: number): string => (part / sum.asked).toFixed(3);
  console.log(
    `\n${sum.asked} with addresses: hit@1 ${share(sum.first)}, hit@5 ${share(sum.five)}, nothing ${share(sum.none)}`,
  );
}

/** The engine with all that the site has for it in a locale. */
export function siteEngine(locale: Locale): SearchEngine {
  const index = siteIndex(locale);
  return fullEngine(index, sitePinyin(index));
}
