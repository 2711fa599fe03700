import type {SearchBox} from './box';

/** Puts into the open dialog what searches and shows results; offline it says so. */
export async function fillSearch(dialog: HTMLDialogElement): Promise<void> {
  const input = dialog.querySelector('input')!;
  const results = dialog.querySelector<HTMLElement>('[data-results]')!;
  const box: SearchBox = {dialog, input, results};
  try {
    const {showResults} = await import('./results');
    showResults(box);
  } catch (error) {
    results.firstElementChild!.textContent = dialog.dataset.failed ?? '';
    throw error;
  }
}

/** Fetches, ahead of the first search, what it will need first. A failure shows when it is opened. */
export function prefetchSearch(): void {
  Promise.all([import('./results'), import('../load').then(({loadHeads}) => loadHeads())]).catch(() => {});
}
