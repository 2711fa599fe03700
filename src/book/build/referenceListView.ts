import type {Locale} from '../../data/fields';
import {formatReference} from '../../data/formatReference';
import type {SiteData} from '../../data/siteData';

export type ReferenceListView = {
  id: string;
  year: number;
  /** The formatted reference up to its address. */
  text: string;
  url: string;
}[];

/** Every reference in the style of the locale, newest year last, then by key. */
export function referenceListView({references}: SiteData, locale: Locale): ReferenceListView {
  return references
    .map((reference) => ({
      id: reference.id,
      year: reference.issued['date-parts'][0]?.[0] ?? 0,
      text: formatReference(reference, locale).split(reference.URL)[0] ?? '',
      url: reference.URL,
    }))
    .sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
}
