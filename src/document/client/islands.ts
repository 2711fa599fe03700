import type {ComponentType} from 'react';

/** The code of each island, by the name that `island()` gave it. */
// The props are the island's own affair; they travel as JSON.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Load = () => Promise<{default: ComponentType<any>}>;
export type Islands = Record<string, Load>;

/** How far below the window an island may be when its code is fetched, so that it is there in time. */
const ahead = '400px';

/** By which a reader shows to be there. */
const moves = ['scroll', 'pointermove', 'touchstart', 'keydown'];

/** What a reader did to an island before its code was there. */
type Press = {target: HTMLElement; detail: 'click' | 'value'};

/** Gives an element what the reader did to it, as if it were done now. */
function repeat({target, detail}: Press): void {
  if (!target.isConnected) return;
  if (detail === 'click') {
    target.click();
  } else if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
    // React compares with the value it has seen last; the property of the prototype goes past it.
    const {value} = target;
    const prototype = Object.getPrototypeOf(target) as object;
    const property = Object.getOwnPropertyDescriptor(prototype, 'value');
    property?.set?.call(target, '');
    target.dispatchEvent(new Event('input', {bubbles: true}));
    property?.set?.call(target, value);
    target.dispatchEvent(new Event('input', {bubbles: true}));
    target.dispatchEvent(new Event('change', {bubbles: true}));
  }
}

/** Gives one island its life, once; keeps what is pressed until then. */
function watch(element: HTMLElement, load: Load): void {
  const presses: Press[] = [];
  let isStarted = false;

  const onClick = (event: Event): void => {
    void start();
    const target = (event.target as Element).closest<HTMLElement>(
      'button, input[type=checkbox], input[type=radio], [role=button]',
    );
    if (!target || target.closest('[data-act]')) return;
    event.preventDefault();
    presses.push({target, detail: 'click'});
  };
  const onInput = (event: Event): void => {
    void start();
    const target = event.target as HTMLElement;
    if (target.matches('input[type=checkbox], input[type=radio]')) return;
    if (!presses.some((press) => press.target === target)) presses.push({target, detail: 'value'});
  };
  const onNear = (): void => void start();

  const start = async (): Promise<void> => {
    if (isStarted) return;
    isStarted = true;
    observer?.disconnect();
    try {
      const [{hydrate}, {default: Component}] = await Promise.all([import('./hydrate'), load()]);
      const data = element.nextElementSibling;
      const props = data?.matches('script[type="application/json"]')
        ? (JSON.parse(data.textContent ?? '{}') as object)
        : {};
      await hydrate(element, Component, props);
    } catch (error) {
      // Where the code cannot be fetched the still form stays, and the text beside it.
      console.info(error);
      isStarted = false;
      return;
    }
    element.removeEventListener('click', onClick, true);
    element.removeEventListener('input', onInput, true);
    for (const type of near) element.removeEventListener(type, onNear);
    element.dataset.alive = '';
    for (const press of presses) repeat(press);
  };

  // What was written before anybody listened.
  for (const field of element.querySelectorAll<HTMLInputElement>(
    'input:not([type=checkbox], [type=radio])',
  )) {
    if (field.value !== field.defaultValue) presses.push({target: field, detail: 'value'});
  }

  const near = ['pointerover', 'touchstart', 'focusin'] as const;
  element.addEventListener('click', onClick, true);
  element.addEventListener('input', onInput, true);
  for (const type of near) element.addEventListener(type, onNear, {passive: true});

  let observer: IntersectionObserver | null = null;
  if (element.dataset.when !== 'seen') {
    void start();
    return;
  }
  // Who has not moved yet has come near nothing, even where a figure begins on the first screen.
  const look = (): void => {
    for (const type of moves) window.removeEventListener(type, look);
    if (isStarted) return;
    observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && void start(), {
      rootMargin: ahead,
    });
    observer.observe(element);
  };
  // Who follows a link to a section, or to a figure in some state, has said where he is.
  if (window.location.hash || window.location.search) look();
  else for (const type of moves) window.addEventListener(type, look, {passive: true});
}

/** Finds the islands of the page and gives each its life when it is time. */
export function startIslands(islands: Islands): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const load = islands[element.dataset.island!];
    if (load) watch(element, load);
  }
}
