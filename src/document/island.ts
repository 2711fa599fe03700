import type {ComponentType} from 'react';

// By this name the build of the pages puts `build/place.tsx` in its place.
import {place, type When} from '@site/src/document/place';

/**
 * Makes a component an island: drawn at build like any other, and given life in the browser as a React
 * root of its own, where it stands. The last line of a component that a reader can work:
 * `export default island('timeline', Timeline)`; then one line in `src/site/islands.ts`. Its props must
 * be JSON. In `npm run dev`, and on pages that keep Docusaurus' application, it is the component as it is.
 */
export function island<Props extends object>(
  name: string,
  Component: ComponentType<Props>,
  when: When = 'seen',
): ComponentType<Props> {
  return place(name, Component, when);
}
