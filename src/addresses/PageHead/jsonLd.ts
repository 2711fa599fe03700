import {datasets, licenseUrl, mediaTypes, type DatasetName} from './exits';

/** What machines are told about a page; every address in full. */
export type PageFacts = {
  url: string;
  title: string;
  description: string;
  language: string;
  /** Day of the last check, `YYYY-MM-DD`; null where a page states none. */
  checked: string | null;
  image: string;
  site: {name: string; url: string};
  /** Data that the page shows. */
  dataset: DatasetName | null;
  /** Pages above it, outermost first, where the theme does not say so itself. */
  trail: {name: string; url: string}[];
};

/** The way to a page, outermost first; each address ends in a slash, as the page's own does. */
export const breadcrumbList = (trail: {name: string; url: string}[]): object => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({name, url}, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url.replace(/\/?$/, '/'),
  })),
});

/** The page in the vocabulary of schema.org, as the graph of one JSON-LD script. */
export function jsonLd({dataset, trail, site, image, ...page}: PageFacts): object {
  const publisher = {'@type': 'Organization', name: site.name, url: site.url};
  const common = {
    description: page.description,
    url: page.url,
    inLanguage: page.language,
    isAccessibleForFree: true,
    license: licenseUrl,
    ...(page.checked ? {dateModified: page.checked} : {}),
    publisher,
  };
  const article = {
    '@type': 'TechArticle',
    '@id': page.url,
    headline: page.title,
    ...common,
    author: publisher,
    image,
    isPartOf: {'@type': 'WebSite', name: site.name, url: site.url},
  };
  const data = dataset && {
    '@type': 'Dataset',
    '@id': `${page.url}#data`,
    name: page.title,
    ...common,
    creator: publisher,
    distribution: datasets[dataset].map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaTypes[format],
      contentUrl: `${site.url}data/${dataset}.${format}`,
    })),
  };
  const breadcrumbs = trail.length > 0 && breadcrumbList([...trail, {name: page.title, url: page.url}]);
  return {
    '@context': 'https://schema.org',
    '@graph': [article, data, breadcrumbs].filter(Boolean),
  };
}

/** JSON that may stand within a script element. */
export const scriptJson = (value: object): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
