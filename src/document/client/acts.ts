import {translate} from '@docusaurus/Translate';

import {say} from '../shell/note';

/**
 * What a press or a look does beyond the page itself, without React: the element says `data-act="name"`
 * (pressed) or `data-hover="name"` (pointed at, focused, or, where it is a link, tapped the first time).
 */
export type Act = (element: HTMLElement, event: Event) => void;
export type Acts = Record<string, Act>;

/** Starts listening; works on whatever is in the page at any time, so it is called once. */
export function startActs(acts: Acts): void {
  const found = (event: Event, attribute: string): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>(`[${attribute}]`) : null;

  document.addEventListener('click', (event) => {
    const pressed = found(event, 'data-act');
    if (!pressed) return;
    try {
      acts[pressed.dataset.act!]?.(pressed, event);
    } catch (error) {
      console.warn(error);
      say(translate({id: 'note.failed', message: '这一步出了错，没有做成；页面的其余部分不受影响。'}));
    }
  });
  // A press on a button would take away the selection that is to be quoted.
  document.addEventListener('mousedown', (event) => {
    if (found(event, 'data-act')) event.preventDefault();
  });

  let isTouch = false;
  const look = (link: HTMLElement | null, event: Event): void => {
    if (link) acts[link.dataset.hover!]?.(link, event);
  };
  document.addEventListener('pointerdown', ({pointerType}) => (isTouch = pointerType !== 'mouse'), true);
  document.addEventListener('keydown', () => (isTouch = false), true);
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') look(found(event, 'data-hover'), event);
  });
  document.addEventListener('focusin', (event) => {
    if (!isTouch) look(found(event, 'data-hover'), event);
  });
  // The first tap on a link shows, the second follows.
  document.addEventListener('click', (event) => {
    const link = isTouch ? found(event, 'data-hover') : null;
    if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('aria-describedby')) return;
    event.preventDefault();
    look(link, event);
  });
  // What the reader points at already.
  const now = document.querySelector<HTMLElement>('[data-hover]:is(:hover, :focus)');
  if (now && !isTouch) look(now, new Event('pointerover'));
}
