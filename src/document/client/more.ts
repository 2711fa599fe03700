import {translate} from '@docusaurus/Translate';

import {accompany, say} from '../shell/note';
import {fetchLater} from './fetchLater';
import {isPlain, pressable, pressAgain, type Press} from './press';

/** What the second script offers to the first; `src/site/more.ts` is it. */
export type More = {
  /** Brings to life what waits on the page; called once, when the script is there. */
  start: () => void;
  /** Takes the reader to what a hash means that names no place of the page. */
  findHash: () => void;
};

/** By which a reader shows to be there. */
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'scroll', 'focusin'];

/** What does nothing before the second script is there. */
const waiting = `[data-act], [data-island]:not([data-alive]) :is(${pressable})`;

/** Links that show a card by the first tap. */
const carded = '[data-hover]';

let more: Promise<More> | undefined;
let isThere = false;
let isTouch = false;
const pressed: Press[] = [];

const fetchScript = fetchLater<More>('more');

/** Fetches the second script, which is that of all pages, and its styles, once. */
export function fetchMore(): Promise<More> {
  more ??= fetchScript().then(
    (module) => {
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
 * @param first what a sign may have asked for already, and waits for: it goes before the second script
 */
export function startMore(
  isDue: boolean,
  preload: (link: HTMLAnchorElement) => void,
  first: () => Promise<unknown> | undefined,
): void {
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
    const before = first();
    if (before) before.then(wantMore, wantMore);
    else wantMore();
  };
  if (isDue) wantMore();
  else for (const type of signs) window.addEventListener(type, show, {passive: true});
}
