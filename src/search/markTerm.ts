import {decoded} from '../addresses/client/decoded';
import {whenResized} from '../document/browser';
import './markTerm.css';

/*
 * A search result hands the words that it found to the page it opens (see `marks.ts`); they are
 * marked there for a moment. Browsers without the CSS Custom Highlight API only scroll.
 */

const name = 'search-term';
const shownFor = 6000; // ms
const mostRanges = 200;

/** The elements to mark in: a section from its heading to the next, a record with its name, or the page's beginning. */
function scopeOf(target: HTMLElement | null): HTMLElement[] {
  if (!target) return [document.querySelector<HTMLElement>('main') ?? document.body];
  const level = /^H([1-6])$/.exec(target.tagName)?.[1];
  if (!level) {
    // A term of the glossary has its name in the summary above the text that the address names.
    const {parentElement: record} = target;
    const summary = record instanceof HTMLDetailsElement ? record.querySelector('summary') : null;
    return summary ? [summary, target] : [target];
  }
  const scope = [target];
  for (let next = target.nextElementSibling; next; next = next.nextElementSibling) {
    const other = /^H([1-6])$/.exec(next.tagName)?.[1];
    if (other && other <= level) break;
    if (next instanceof HTMLElement) scope.push(next);
  }
  return scope;
}

/** Where some lower-case words stand in an element. */
function rangesOf(element: HTMLElement, words: string[]): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && ranges.length < mostRanges; node = walker.nextNode()) {
    const text = node.nodeValue?.toLowerCase() ?? '';
    for (const word of words) {
      for (let place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + word.length)) {
        const range = document.createRange();
        range.setStart(node, place);
        range.setEnd(node, place + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

/** Moves the focus to the place opened, so that the keyboard and screen readers go on from there. */
function focusOn(target: HTMLElement): void {
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    target.dataset.searchTarget = '';
    const leave = (): void => {
      target.removeAttribute('tabindex');
      delete target.dataset.searchTarget;
    };
    target.addEventListener('blur', leave, {once: true});
  }
  target.focus({preventScroll: true});
}

const settling = 2500; // ms in which style sheets and figures may still arrive
const takingOver = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** Keeps the place opened where it is while the page around it still grows, unless the reader moves. */
function holdInView(target: HTMLElement): void {
  // The body is as tall as the window; what grows is the text.
  const leave = whenResized([target.closest('main') ?? document.body], () => target.scrollIntoView());
  const stop = (): void => {
    leave();
    for (const type of takingOver) window.removeEventListener(type, stop);
  };
  for (const type of takingOver) window.addEventListener(type, stop, {passive: true});
  window.setTimeout(stop, settling);
}

let timer: number | undefined;

/** Shows where words stand in the place that the address names, and moves the focus there. */
export function markTerms(words: string[]): void {
  const {hash} = window.location;
  const target = hash ? document.getElementById(decoded(hash.slice(1))) : null;
  if (target) {
    focusOn(target);
    holdInView(target);
  }
  if (!('highlights' in CSS)) return;
  // The registry is a map; TypeScript's library knows that only with `dom.iterable`.
  const highlights = CSS.highlights as unknown as Map<string, Highlight>;
  const marked = words.filter((word) => word !== '');
  const ranges = scopeOf(target).flatMap((element) => rangesOf(element, marked));
  highlights.set(name, new Highlight(...ranges));
  window.clearTimeout(timer);
  timer = window.setTimeout(() => highlights.delete(name), shownFor);
}
