/**
 * What a press or a look needs beyond the page itself, without React: the element says `data-act="name"`
 * (pressed) or `data-hover="name"` (pointed at, focused, or tapped the first time), and the code is
 * fetched then.
 */
export type Act = (element: HTMLElement, event: Event) => void;
export type Acts = Record<string, () => Promise<{default: Act}>>;

/** Starts listening; works on whatever is in the page at any time, so it is called once. */
export function startActs(acts: Acts): void {
  const run = (name: string | undefined, element: HTMLElement, event: Event): void => {
    void acts[name ?? '']?.()
      .then((act) => act.default(element, event))
      .catch((error: unknown) => console.info(error));
  };
  const found = (event: Event, attribute: string): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>(`[${attribute}]`) : null;

  document.addEventListener('click', (event) => {
    const pressed = found(event, 'data-act');
    if (pressed) run(pressed.dataset.act, pressed, event);
  });
  // A press on a button would take away the selection that is to be quoted.
  document.addEventListener('mousedown', (event) => {
    if (found(event, 'data-act')) event.preventDefault();
  });

  let isTouch = false;
  document.addEventListener('pointerdown', ({pointerType}) => (isTouch = pointerType !== 'mouse'), true);
  document.addEventListener('pointerover', (event) => {
    const link = event.pointerType === 'mouse' ? found(event, 'data-hover') : null;
    if (link) run(link.dataset.hover, link, event);
  });
  document.addEventListener('focusin', (event) => {
    const link = isTouch ? null : found(event, 'data-hover');
    if (link) run(link.dataset.hover, link, event);
  });
  document.addEventListener('keydown', () => (isTouch = false), true);
  // The first tap shows, the second follows.
  document.addEventListener('click', (event) => {
    const link = isTouch ? found(event, 'data-hover') : null;
    if (!link || link.hasAttribute('aria-describedby')) return;
    event.preventDefault();
    run(link.dataset.hover, link, event);
  });
}
