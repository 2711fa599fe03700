import {describe, expect, it} from 'vitest';
import {locales} from '../../src/data/fields';
import {siteData} from '../../src/data/load';
import {siteIndex} from '../search/siteIndex';

describe.each(locales)('names of pages in %s', (locale) => {
  it('are names of pages and sections that exist', () => {
    const known = new Set(siteIndex(locale).documents.map(({url}) => url));
    const dead = siteData(process.cwd()).synonyms.flatMap(({id, page}) =>
      page === null || known.has(page) ? [] : [`${id}: ${page}`],
    );
    expect(dead).toEqual([]);
  }, 30_000);
});
