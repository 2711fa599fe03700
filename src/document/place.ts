import type {ComponentType} from 'react';

/**
 * When the code of an island is fetched: `load` as soon as the page is there, `seen` when the reader
 * comes near. A press on it fetches the code in any case, and is given to it once it is there.
 */
export type When = 'load' | 'seen';

/** In the browser, and wherever Docusaurus' application runs, an island is the component as it is. */
export function place<Props extends object>(
  _name: string,
  Component: ComponentType<Props>,
  _when: When,
): ComponentType<Props> {
  return Component;
}
