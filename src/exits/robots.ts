import type {Files} from './context';

type Locales = {currentLocale: string; defaultLocale: string; locales: string[]};

/** `robots.txt`, which lives at the root only: anyone may read everything, and where the sitemaps are. */
export function robotsFiles(home: string, {currentLocale, defaultLocale, locales}: Locales): Files {
  if (currentLocale !== defaultLocale) return new Map();
  const sitemaps = locales.map(
    (locale) => `Sitemap: ${home}${locale === defaultLocale ? '' : `${locale}/`}sitemap.xml`,
  );
  return new Map([['robots.txt', `User-agent: *\nAllow: /\n\n${sitemaps.join('\n')}\n`]]);
}
