import {formatPartialDate} from '../ui/PartialDate/format';
import type {Locale} from '../data/fields';
import {lastChecked} from '../data/lastChecked';
import type {SiteData} from '../data/siteData';
import type {Chapter} from '../book/read/chapters';
import type {Say} from './messages';

/** A chapter with what the exits need besides its sections. */
export type Page = Chapter & {
  /** Address within the locale, e.g. `bert-to-gpt3/bert/`. */
  path: string;
  /** Day of the last check of its facts. */
  checked: string;
  /** Language it is written in; that of the source where it is not translated yet. */
  language: Locale;
  /** Text of the source file. */
  markdown: string;
};

/** Some pages that belong together, in reading order. */
export type Group = {label: string | null; pages: Page[]};

/** The site in the locale being built, as every exit sees it. */
export type Site = {
  /** The folder that the site is built from. */
  siteDir: string;
  name: string;
  locale: Locale;
  /** Full address of the locale's first page, ending in a slash. */
  home: string;
  data: SiteData;
  /** The chapters as the sidebar groups them. */
  groups: Group[];
  say: Say;
};

/** Files that an exit writes, by path from the locale's output folder. */
export type Files = Map<string, string | Buffer>;

/** Every chapter in reading order. */
export const pagesOf = (site: Site): Page[] => site.groups.flatMap(({pages}) => pages);

/** The day up to which the data was checked: the latest of any record. */
export const checkedOn = ({models, events, licenses}: SiteData): string =>
  lastChecked([
    ...models,
    ...events,
    ...licenses.flatMap(({variants}) => variants.map(({evidence}) => evidence)),
  ]);

/** “Checked on …”, in the words of the pages. */
export const checkedNote = ({say, locale}: Site, day: string): string =>
  say('pageMeta.checked', {date: formatPartialDate(day, locale)});
