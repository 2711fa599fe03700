import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {loadSiteData} from '../data/load';
import {sitemapItems} from './sitemap';

const item = async (
  baseUrl: string,
  url: string,
  routes: object[] = [],
): Promise<{links?: unknown; lastmod?: unknown}> => {
  const items = await sitemapItems(
    process.cwd(),
    ['zh-Hans', 'en'],
    'zh-Hans',
  )({
    siteConfig: {url: 'https://example.org', baseUrl},
    routes,
    defaultCreateSitemapItems: () => Promise.resolve([{url}]),
  } as unknown as Parameters<ReturnType<typeof sitemapItems>>[0]);
  return items[0]!;
};
const both = (root: string, path: string): unknown => [
  {lang: 'zh-Hans', url: `${root}${path}`},
  {lang: 'en', url: `${root}en/${path}`},
  {lang: 'x-default', url: `${root}${path}`},
];

it.each([
  ['/', 'https://example.org/timeline/', both('https://example.org/', 'timeline/')],
  ['/en/', 'https://example.org/en/timeline/', both('https://example.org/', 'timeline/')],
  ['/site/en/', 'https://example.org/site/en/', both('https://example.org/site/', '')],
])('names the page in each language, with the site at %s', async (baseUrl, url, expected) => {
  expect((await item(baseUrl, url)).links).toEqual(expected);
});

it('says when a chapter was last gone through, as its text says', async () => {
  const source = 'docs/embedding-to-bert/transformer.md';
  const day = /last_checked: (\S+)/.exec(readFileSync(source, 'utf8'))?.[1];
  expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  // Within two layouts, as Docusaurus has it.
  const page = {path: '/site/embedding-to-bert/transformer', metadata: {sourceFilePath: source}};
  const routes = [{path: '/site/', routes: [{path: '/site/', routes: [page]}]}];
  const {lastmod} = await item('/site/', 'https://example.org/site/embedding-to-bert/transformer/', routes);
  expect(lastmod).toBe(day);
});

it('says when the records of a page were last checked, the same in each language', async () => {
  const {models} = loadSiteData(process.cwd());
  const latest = models
    .map(({verifiedOn}) => verifiedOn)
    .sort()
    .at(-1);
  expect((await item('/', 'https://example.org/models/')).lastmod).toBe(latest);
  expect((await item('/en/', 'https://example.org/en/models/')).lastmod).toBe(latest);
  expect((await item('/', 'https://example.org/models/bert/')).lastmod).toMatch(/^20\d\d-\d\d-\d\d$/);
});

it('says of the first page when the latest of its records was checked, the same in each language', async () => {
  const {models, events, licenses} = loadSiteData(process.cwd());
  const evidence = licenses.flatMap(({variants}) => variants.map((variant) => variant.evidence));
  const latest = [...models, ...events, ...evidence]
    .map(({verifiedOn}) => verifiedOn)
    .sort()
    .at(-1);
  expect((await item('/', 'https://example.org/')).lastmod).toBe(latest);
  expect((await item('/site/en/', 'https://example.org/site/en/')).lastmod).toBe(latest);
});

it('says nothing of a page that has no day', async () => {
  expect((await item('/', 'https://example.org/figures/')).lastmod).toBeNull();
});
