import {dateOf} from './dateOf';
import type {Quotation, Subject} from './formats';
import {firstSentence, gap, runsOf} from './sentence';

/** What a quotation leaves out. */
const apart = 'sup, button, .hash-link, [role="tooltip"], [data-now], .katex-html';

/** The text of a part of the page as a reader would quote it, with `gap` where something is left out; formulas by their TeX. */
export function textOf(part: Node): string {
  const copy = part.cloneNode(true) as Element | DocumentFragment;
  for (const formula of copy.querySelectorAll('.katex')) {
    formula.replaceWith(`${gap}$${formula.querySelector('annotation')?.textContent ?? ''}$${gap}`);
  }
  for (const element of copy.querySelectorAll(apart)) element.replaceWith(gap);
  return copy.textContent ?? '';
}

const levelOf = (heading: Element): number => Number(heading.tagName[1]);
const isHeading = (element: Element): boolean => /^H[1-6]$/.test(element.tagName);
const follows = (node: Node, element: Element): boolean =>
  Boolean(element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);

/** Whether a node belongs to what a heading heads, or an element holds. */
function covers(place: Element, node: Node): boolean {
  if (!isHeading(place)) return place.contains(node);
  const before = [...document.querySelectorAll('main :is(h1, h2, h3)')].filter(
    (heading) => levelOf(heading) <= levelOf(place) && follows(node, heading),
  );
  return before.at(-1) === place;
}

const quote = (runs: string[]): Quotation => ({text: runs.join('').trim(), runs});

/** The text that the reader has selected within a place, or null. */
function selection(place: Element): Quotation | null {
  const selected = document.getSelection();
  if (!selected || selected.isCollapsed || selected.rangeCount === 0) return null;
  const range = selected.getRangeAt(0);
  return covers(place, range.startContainer) ? quote(runsOf(textOf(range.cloneContents()))) : null;
}

/** Blocks of the text proper: no notes on the page, labels of callouts, tables or figures. */
const proper =
  ':not([role], [data-checked], [data-now], [role="note"] > p:first-child, :is(figure, nav, table, form) *)';

/** The block that speaks for a place: what is marked so, or its first paragraph. */
function firstBlock(place: Element): Element | null {
  if (!isHeading(place)) {
    const own = place.querySelector('[data-quote]');
    // A row of the table has its reasons in the row below it.
    const below = place.matches('tr') ? place.nextElementSibling?.querySelector('[data-quote]') : null;
    return own ?? below ?? place.querySelector('figcaption, dd, p') ?? place;
  }
  const blocks = document.querySelectorAll(
    place.tagName === 'H1'
      ? `main [data-quote], main .theme-doc-markdown > p${proper}`
      : `main :is(p, li)${proper}`,
  );
  return [...blocks].find((block) => follows(block, place) && covers(place, block)) ?? null;
}

/** What a page says of itself where it has no text to quote. */
function description(): Quotation {
  const text = document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '';
  return {text, runs: []};
}

/** What is common to every copy that is made today. */
const common = (site: string): Pick<Subject, 'site' | 'today' | 'language'> => ({
  site,
  today: dateOf(new Date()),
  language: document.documentElement.lang,
});

/** A place of another page of this site, by its address; a page is named as itself. */
export function elsewhere(url: string, page: string, name: string, site: string): Subject {
  return {
    ...common(site),
    url: new URL(url, window.location.href).href,
    page: page || name,
    name: page === '' || page === name ? null : name,
    checked: null,
    quotation: {text: name, runs: []},
  };
}

/** The address of a place at this site as it is read now, without what others have hung on it. */
function addressOf(id: string | undefined): string {
  const {origin, pathname} = window.location;
  const page = pathname.replace(/index\.html$/, '').replace(/([^/])$/, '$1/');
  return `${origin}${page}${id === undefined ? '' : `#${id}`}`;
}

/**
 * Reads off the page what a copy of one of its places is made from.
 * @param id anchor of the place; absent for the page itself
 */
export function readPage(id: string | undefined, name: string, site: string): Subject {
  const title = document.querySelector('main h1');
  const place = (id === undefined ? title : document.getElementById(id)) ?? document.body;
  const block = firstBlock(place);
  const checked = place.closest('[data-checked]') ?? document.querySelector('main [data-checked]');
  return {
    url: addressOf(id),
    page: title ? textOf(title).replaceAll(gap, '').trim() : name,
    name: id === undefined ? null : name,
    ...common(site),
    checked: checked?.getAttribute('data-checked') ?? null,
    quotation:
      selection(place) ??
      (block || id !== undefined ? quote(firstSentence(textOf(block ?? place))) : description()),
  };
}
