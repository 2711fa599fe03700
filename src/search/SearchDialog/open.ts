import {dialogId} from './dialogId';

/** Fetches, ahead of the first search, what it will need first. A failure shows when it is opened. */
export function prefetchSearch(): void {
  Promise.all([import('./results'), import('../load').then(({loadHeads}) => loadHeads())]).catch(() => {});
}

let isWaiting = false;

/** On a phone the keyboard covers part of the window; the dialog fills what is left. */
function fitAboveKeyboard(dialog: HTMLDialogElement): void {
  const view = window.visualViewport;
  if (!view) return;
  const fit = (): void => dialog.style.setProperty('--visible', `${view.height}px`);
  fit();
  view.addEventListener('resize', fit);
}

/**
 * Opens the search: the text box at once, within the press, else phones do not show their keyboard; what
 * is typed before the rest is there is searched for when it is.
 */
export function openSearch(): void {
  const dialog = document.getElementById(dialogId) as HTMLDialogElement | null;
  const input = dialog?.querySelector('input');
  if (!dialog || !input || dialog.open) return;
  dialog.showModal();
  input.focus();
  if (isWaiting) return;
  isWaiting = true;
  fitAboveKeyboard(dialog);
  const close = dialog.querySelector('button');
  // The press is on the backdrop when it is on the dialog itself; Esc closes for the keyboard.
  dialog.onclick = ({target}) => {
    if (target === dialog || target === close) dialog.close();
  };
  const results = close!.parentElement!.nextElementSibling as HTMLElement;
  import('./results').then(
    ({showResults}) => showResults({dialog, input, results}),
    () => {
      // Offline: said in the dialog, and tried again when it is opened the next time.
      results.firstElementChild!.textContent = dialog.dataset.failed ?? '';
      isWaiting = false;
    },
  );
}

/** Whether a key press goes into a text that is being written. */
const isWriting = ({target}: KeyboardEvent): boolean => {
  if (target instanceof HTMLInputElement)
    return !/^(?:button|checkbox|radio|range|reset|submit)$/.test(target.type);
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:SELECT|TEXTAREA)$/.test(target.tagName))
  );
};

const isShortcut = (event: KeyboardEvent): boolean => {
  const command = event.ctrlKey || event.metaKey;
  if (event.key.toLowerCase() === 'k') return command && !event.altKey && !event.shiftKey;
  return event.key === '/' && !command && !event.altKey && !isWriting(event);
};

/** Opens the search by its button and its keys; called once. */
export function startSearch(): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || !isShortcut(event)) return;
    event.preventDefault();
    openSearch();
  });
  const button = ({target}: Event): Element | null =>
    target instanceof Element ? target.closest('[data-search]') : null;
  document.addEventListener('click', (event) => button(event) && openSearch());
  for (const type of ['pointerover', 'focusin']) {
    document.addEventListener(type, (event) => button(event) && prefetchSearch());
  }
}
