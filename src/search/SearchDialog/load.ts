import {loadHeads} from '../load';

/** The part of the dialog that searches and shows results. */
export const loadPanel = () => import('./Panel');

/** Loads, ahead of the first search, what it will need first. */
export function prefetchSearch(): void {
  // A failure shows when the search is opened, which tries again.
  Promise.all([loadPanel(), loadHeads()]).catch(() => {});
}
