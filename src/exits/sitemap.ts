import type {Options} from '@docusaurus/plugin-sitemap';

type CreateItems = NonNullable<Options['createSitemapItems']>;

/**
 * Adds to each address of a sitemap the same page in every locale. Docusaurus says so in the head of
 * the pages only.
 * @param defaultLocale the locale that lives at the root
 */
export function withAlternates(locales: string[], defaultLocale: string): CreateItems {
  return async ({siteConfig, routes, defaultCreateSitemapItems}) => {
    const items = await defaultCreateSitemapItems({siteConfig, routes});
    const home = `${siteConfig.url}${siteConfig.baseUrl}`;
    const root = home.replace(new RegExp(`(?<=/)(?:${locales.join('|')})/$`), '');
    return items.map((item) => {
      const path = item.url.slice(home.length);
      const addressOf = (locale: string): string =>
        `${root}${locale === defaultLocale ? '' : `${locale}/`}${path}`;
      return {
        ...item,
        links: [
          ...locales.map((locale) => ({lang: locale, url: addressOf(locale)})),
          {lang: 'x-default', url: addressOf(defaultLocale)},
        ],
      };
    });
  };
}
