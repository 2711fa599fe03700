import type {ComponentType} from 'react';

import type {When} from './island';

/** In the browser, and wherever Docusaurus' application runs, an island is the component as it is. */
export function place<Props extends object>(
  _name: string,
  Component: ComponentType<Props>,
  _when: When,
): ComponentType<Props> {
  return Component;
}
