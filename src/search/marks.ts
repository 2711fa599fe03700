import {keep, readKept} from '../document/browser';
import {marksKey as key} from './hasMarks';

const left = 'lm-marks-left';

type Marks = {path: string; words: string[]};

/** Leaves the words for the page of an address, which may be this one. */
export function leaveMarks(url: string, words: string[]): void {
  const {pathname, href} = new URL(url, window.location.href);
  // Where nothing is kept nothing is marked.
  if (!keep('session', key, JSON.stringify({path: pathname, words} satisfies Marks))) return;
  // The browser goes there first.
  if (pathname === window.location.pathname && href.includes('#'))
    window.setTimeout(() => window.dispatchEvent(new Event(left)), 50);
}

/** Takes the words left for this page, once; so not again on reload or on the way back. */
function take(): void {
  const kept = readKept('session', key);
  if (!kept || !keep('session', key, null)) return;
  try {
    const {path, words} = JSON.parse(kept) as Marks;
    if (path !== window.location.pathname) return;
    // Where the code cannot be had, nothing is marked.
    import('./markTerm').then(({markTerms}) => markTerms(words)).catch(() => {});
  } catch {
    // Somebody else's words.
  }
}

/** Marks what a search has found, now and whenever a result leads to this page; called once. */
export function startMarks(): void {
  window.addEventListener(left, take);
  take();
}
