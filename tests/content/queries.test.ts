import {readFileSync, readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {locales} from '../../src/data/fields';
import {foldName} from '../../src/data/foldName';
import {siteData} from '../../src/data/load';

/** A query as it is compared: without marks, which change nothing of what is asked. */
const fold = (query: string): string => foldName(query.replace(/[?？!！,，。、;；:：]/g, ''));

const measured = new Set(
  readdirSync('tests/search')
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(`tests/search/${name}`, 'utf8')) as {query: string}[])
    .map(({query}) => fold(query)),
);

describe('queries that the search has been given', () => {
  it('are none that it is measured by', () => {
    expect(measured.size).toBeGreaterThan(1000);
    const known = siteData(process.cwd()).queries.flatMap((each) =>
      locales.flatMap((locale) =>
        each[locale].filter((query) => measured.has(fold(query))).map((query) => `${each.id}: ${query}`),
      ),
    );
    expect(known).toEqual([]);
  });
});
