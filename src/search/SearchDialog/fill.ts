import type {SearchBox} from './box';

/**
 * Puts into the open dialog what searches and shows results.
 * @throws Error when its code cannot be fetched
 */
export async function fillSearch(dialog: HTMLDialogElement): Promise<void> {
  const input = dialog.querySelector('input')!;
  const results = dialog.querySelector<HTMLElement>('[data-results]')!;
  const box: SearchBox = {dialog, input, results};
  // Beside the code, not after it; a failure shows when the search asks for them.
  import('../load').then(({loadHeads}) => loadHeads()).catch(() => {});
  const {showResults} = await import('./results');
  showResults(box);
}

/** Fetches, ahead of the first search, what it will need first. A failure shows when it is opened. */
export function prefetchSearch(): void {
  Promise.all([import('./results'), import('../load').then(({loadHeads}) => loadHeads())]).catch(() => {});
}
