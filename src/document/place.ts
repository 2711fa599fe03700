import type {ComponentType} from 'react';

/**
 * When the code of an island is fetched: `now` as soon as the page is there; `sign` at the reader's first
 * sign (a scroll, a key, a touch, a move of the pointer), or now where the address asks something of the
 * page; `seen` when the reader comes near. A press on it is given to it once it lives.
 */
export type When = 'now' | 'sign' | 'seen';

/** In the browser, and wherever Docusaurus' application runs, an island is the component as it is. */
export function place<Props extends object>(
  _name: string,
  Component: ComponentType<Props>,
  _when: When,
): ComponentType<Props> {
  return Component;
}
