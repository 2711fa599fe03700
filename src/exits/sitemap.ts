import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Options} from '@docusaurus/plugin-sitemap';
import type {RouteConfig} from '@docusaurus/types';
import {lastChecked} from '../data/lastChecked';
import {siteData} from '../data/load';
import type {SiteData} from '../data/siteData';

type CreateItems = NonNullable<Options['createSitemapItems']>;

/** The routes of pages: those of chapters lie within others, which lay them out. */
const pageRoutes = (routes: RouteConfig[]): RouteConfig[] =>
  routes.flatMap((route) => (route.routes?.length ? pageRoutes(route.routes) : [route]));

/** Days of the records that a page is made of, by its address within the locale. */
function recordDays({models, events, licenses}: SiteData): (address: string) => {verifiedOn: string}[] {
  const evidence = (rows: SiteData['licenses']): {verifiedOn: string}[] =>
    rows.flatMap(({variants}) => variants.map((variant) => variant.evidence));
  const pages = new Map<string, {verifiedOn: string}[]>([
    // The first page counts and shows records of each set.
    ['', [...events, ...models, ...evidence(licenses)]],
    ['timeline/', events],
    ['models/', models],
    ['licenses/', evidence(licenses)],
    ...models.map((model): [string, {verifiedOn: string}[]] => [
      `models/${model.id}/`,
      [
        model,
        ...events.filter((event) => event.models.includes(model.id)),
        ...evidence(licenses.filter(({id}) => id === model.id)),
      ],
    ]),
  ]);
  return (address) => pages.get(address) ?? [];
}

/** The day that a chapter gives as that of its last check; null where it gives none. */
function chapterDay(siteDir: string, source: string | undefined): string | null {
  const file = source && path.resolve(siteDir, source);
  if (!file || !/\.mdx?$/.test(file) || !existsSync(file)) return null;
  return (
    /^---\n[^]*?^last_checked: *["']?(\d{4}-\d\d-\d\d)[^]*?^---$/m.exec(readFileSync(file, 'utf8'))?.[1] ??
    null
  );
}

/**
 * The day on which a page was last gone through: of its chapter and its records the latest. It stands in the
 * files, so that each clone says the same; what git knows differs with how deep a clone is.
 * @returns null where the page has no day
 */
export function lastGoneThrough(
  siteDir: string,
  days: (address: string) => {verifiedOn: string}[],
  address: string,
  source: string | undefined,
): string | null {
  const chapter = chapterDay(siteDir, source);
  const all = [...days(address), ...(chapter ? [{verifiedOn: chapter}] : [])];
  return all.length > 0 ? lastChecked(all) : null;
}

/**
 * Adds to each address of a sitemap the same page in every locale, which Docusaurus says in the head of
 * the pages only, and the day on which it was last gone through.
 * @param defaultLocale the locale that lives at the root
 */
export function sitemapItems(siteDir: string, locales: string[], defaultLocale: string): CreateItems {
  return async ({siteConfig, routes, defaultCreateSitemapItems}) => {
    const items = await defaultCreateSitemapItems({siteConfig, routes});
    const days = recordDays(siteData(siteDir));
    const sources = new Map(
      pageRoutes(routes).map((route) => [route.path.replace(/\/?$/, '/'), route.metadata?.sourceFilePath]),
    );
    const home = `${siteConfig.url}${siteConfig.baseUrl}`;
    const root = home.replace(new RegExp(`(?<=/)(?:${locales.join('|')})/$`), '');
    return items.map((item) => {
      const address = item.url.slice(home.length);
      const addressOf = (locale: string): string =>
        `${root}${locale === defaultLocale ? '' : `${locale}/`}${address}`;
      return {
        ...item,
        lastmod: lastGoneThrough(siteDir, days, address, sources.get(`${siteConfig.baseUrl}${address}`)),
        links: [
          ...locales.map((locale) => ({lang: locale, url: addressOf(locale)})),
          {lang: 'x-default', url: addressOf(defaultLocale)},
        ],
      };
    });
  };
}
