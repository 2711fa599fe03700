import {formatGbt7714} from '../../data/formatReference';
import type {Reference} from '../../data/references.schema';
import {textFragment} from './textFragment';

export type Quotation = {
  text: string;
  /** Its runs that stand unbroken on the page; empty where it is not from the page's text. */
  runs: string[];
};

/** What is copied: a place of the site, with all that its citation says. */
export type Subject = {
  /** Its address, without query. */
  url: string;
  /** The page's title, and the place's own name; null for the page itself. */
  page: string;
  name: string | null;
  /** Name of the site, which stands as author. */
  site: string;
  /** Day of the last check of its facts, `YYYY-MM-DD`; null where the page states none. */
  checked: string | null;
  today: string;
  /** BCP 47. */
  language: string;
  /** The selected text, or the first sentence. */
  quotation: Quotation;
};

export const formats = ['link', 'markdown', 'quotation', 'bibtex', 'csl', 'gbt7714'] as const;
export type Format = (typeof formats)[number];

/** Page and place in one line. */
export const titleOf = ({page, name}: Subject): string => (name === null ? page : `${page} › ${name}`);

const escapeMarkdown = (text: string): string => text.replace(/[\\[\]*_`<>]/g, '\\$&');

const markdownLink = (subject: Subject, url: string): string =>
  `[${escapeMarkdown(titleOf(subject))}](${url.replace(/[()]/g, encodeURIComponent)})`;

/**
 * The link with the quotation as a text fragment; the id comes first, so that it lands where
 * fragments are not understood.
 */
function quotationUrl({url, quotation}: Subject): string {
  const fragment = textFragment(quotation.runs);
  if (!fragment) return url;
  return url.includes('#') ? `${url}${fragment}` : `${url}#${fragment}`;
}

/** The quotation as Markdown, with where it is from. */
function quotation(subject: Subject): string {
  return `> ${subject.quotation.text}\n>\n> —— ${markdownLink(subject, quotationUrl(subject))}\n`;
}

/** A key that BibTeX takes: the site and the address in ASCII. */
function keyOf(url: string): string {
  const {pathname, hash} = new URL(url);
  const words = `${pathname}${hash}`.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return ['lmchronicle', ...words].join('-');
}

const dateParts = (day: string): {'date-parts': number[][]} => ({'date-parts': [day.split('-').map(Number)]});

/** The place as CSL-JSON. */
export function toCsl(subject: Subject): Reference {
  return {
    id: keyOf(subject.url),
    type: 'webpage',
    title: titleOf(subject),
    author: [{literal: subject.site}],
    'container-title': subject.site,
    issued: dateParts(subject.checked ?? subject.today),
    accessed: dateParts(subject.today),
    URL: subject.url,
    language: subject.language,
  };
}

function bibtex(subject: Subject): string {
  const escape = (text: string): string => text.replace(/[{}\\]/g, '').replace(/[%&#_$]/g, '\\$&');
  return `@online{${keyOf(subject.url)},
  author  = {{${escape(subject.site)}}},
  title   = {{${escape(titleOf(subject))}}},
  date    = {${subject.checked ?? subject.today}},
  url     = {${subject.url}},
  urldate = {${subject.today}},
  langid  = {${subject.language.startsWith('zh') ? 'chinese' : 'english'}}
}
`;
}

/** GB/T 7714 names no container for a web page. */
function gbt7714(subject: Subject): string {
  const {'container-title': _, ...reference} = toCsl(subject);
  return formatGbt7714(reference);
}

/** What goes to the clipboard. */
export function formatSubject(format: Format, subject: Subject): string {
  switch (format) {
    case 'link':
      return subject.url;
    case 'markdown':
      return markdownLink(subject, subject.url);
    case 'quotation':
      return quotation(subject);
    case 'bibtex':
      return bibtex(subject);
    case 'csl':
      return JSON.stringify([toCsl(subject)], null, 2);
    case 'gbt7714':
      return gbt7714(subject);
  }
}
