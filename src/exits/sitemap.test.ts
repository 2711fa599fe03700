import {expect, it} from 'vitest';
import {withAlternates} from './sitemap';

const links = async (baseUrl: string, url: string): Promise<unknown> => {
  const items = await withAlternates(
    ['zh-Hans', 'en'],
    'zh-Hans',
  )({
    siteConfig: {url: 'https://example.org', baseUrl},
    routes: [],
    defaultCreateSitemapItems: () => Promise.resolve([{url}]),
  } as unknown as Parameters<ReturnType<typeof withAlternates>>[0]);
  return (items[0] as {links?: unknown}).links;
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
  expect(await links(baseUrl, url)).toEqual(expected);
});
