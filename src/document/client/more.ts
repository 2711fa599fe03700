import {translate} from '@docusaurus/Translate';

import {accompany, say} from '../shell/note';
import {isPlain, pressable, pressAgain, type Press} from './press';

/** What the second script offers to the first; `src/site/more.ts` is it. */
export type More = {
  /** Brings to life what waits on the page; called once, when the script is there. */
  start: () => void;
  /** Fills the search dialog that the first layer has opened. */
  fillSearch: (dialog: HTMLDialogElement) => void;
  /** Takes the reader to what a hash means that names no place of the page. */
  findHash: () => void;
};

/** By which a reader shows to be there. */
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'scroll', 'focusin'];

/** What does nothing before the second script is there. */
const waiting = `[data-act], [data-island]:not([data-alive]) :is(${pressable})`;

/** Links that show a card by the first tap. The search answers by itself. */
const carded = '[data-hover]:not([data-search])';

let more: Promise<More> | undefined;
let isThere = false;
let isTouch = false;
const pressed: Press[] = [];

/** Fetches the sheet of what the second script makes. */
function fetchStyles(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(href));
    };
    document.head.append(link);
  });
}

/**
 * Fetches the second script, which is that of all pages, and its styles, once. Offline it fails, and is
 * asked for again by the next press.
 */
export function fetchMore(): Promise<More> {
  const script = document.querySelector<HTMLElement>('script[data-more]')!;
  more ??= Promise.all([
    import(/* webpackIgnore: true */ script.dataset.more!) as Promise<More>,
    fetchStyles(script.dataset.styles!),
  ]).then(
    ([module]) => {
      module.start();
      isThere = true;
      for (const press of pressed.splice(0)) {
        if (isTouch)
          press.element.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, pointerType: 'touch'}));
        pressAgain(press);
      }
      return module;
    },
    (error: unknown) => {
      more = undefined;
      // Firefox remembers for the life of the page that a module was not to be had; by another name it asks again.
      script.dataset.more += '?';
      throw error;
    },
  );
  return more;
}

/** As `fetchMore`, for those who do not wait for it. */
export function wantMore(): void {
  fetchMore().catch(() => {});
}

/** Where what was pressed cannot be done: a link still leads where it leads, the rest has to be pressed again. */
function giveUp(): void {
  const link = pressed.splice(0).find(({element}) => element.hasAttribute('href'))?.element;
  if (link) window.location.assign(link.getAttribute('href')!);
  else say(translate({id: 'note.notFetched', message: '没有取到所需的程序。请检查网络，再按一次。'}));
}

/**
 * Waits for a sign of the reader and fetches the second script then, or at once where the page has
 * something that needs it. What is pressed in the meantime looks so, and is pressed again when it is there.
 * @param preload asks, together with the script, for what a tapped link will show
 */
export function startMore(isDue: boolean, preload: (link: HTMLAnchorElement) => void): void {
  document.addEventListener('pointerdown', ({pointerType}) => (isTouch = pointerType !== 'mouse'), true);
  document.addEventListener(
    'click',
    (event) => {
      if (isThere || !(event.target instanceof Element) || !isPlain(event)) return;
      const element = event.target.closest(isTouch ? `${waiting}, ${carded}` : waiting);
      if (!element) return;
      event.preventDefault();
      event.stopPropagation();
      pressed.push({element, at: event});
      element.ariaBusy = 'true';
      const work = fetchMore();
      if (element.matches(carded) && element instanceof HTMLAnchorElement) preload(element);
      accompany(work);
      work.catch(giveUp).finally(() => (element.ariaBusy = null));
    },
    true,
  );
  const show = (): void => {
    for (const type of signs) window.removeEventListener(type, show);
    wantMore();
  };
  if (isDue) wantMore();
  else for (const type of signs) window.addEventListener(type, show, {passive: true});
}
