import {dialogId} from './dialogId';

/** Fills the dialog, once; what fails is said in the dialog, and asked for again there or when it is opened again. */
type Fill = (dialog: HTMLDialogElement) => Promise<void> | void;

/** On a phone the keyboard covers part of the window; the dialog fills what is left. */
function fitAboveKeyboard(dialog: HTMLDialogElement): void {
  const view = window.visualViewport;
  const fit = (): void => dialog.style.setProperty('--visible', `${view?.height}px`);
  fit();
  view?.addEventListener('resize', fit);
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

/**
 * Opens the search by its button and its keys; called once. The text box is there at once and within the
 * press, else phones do not show their keyboard; what is typed before the rest is there is searched for
 * when it is.
 */
export function startSearch(fill: Fill): void {
  let isFilled = false;

  const load = (dialog: HTMLDialogElement): void => {
    isFilled = true;
    Promise.resolve(fill(dialog)).catch(() => {
      isFilled = false;
      const again = document.createElement('button');
      again.textContent = dialog.dataset.again ?? '';
      again.onclick = () => {
        dialog.querySelector('input')?.focus();
        load(dialog);
      };
      dialog
        .querySelector('[data-results] > [role=status]')
        ?.replaceChildren(dialog.dataset.failed ?? '', again);
    });
  };

  const open = (): void => {
    const dialog = document.getElementById(dialogId) as HTMLDialogElement | null;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector('input')!.focus();
    if (isFilled) return;
    fitAboveKeyboard(dialog);
    const close = dialog.querySelector('button');
    // The press is on the backdrop when it is on the dialog itself; Esc closes for the keyboard.
    dialog.onclick = ({target}) => {
      if (target === dialog || target === close) dialog.close();
    };
    load(dialog);
  };

  document.addEventListener('keydown', (event) => {
    if (event.isComposing || !isShortcut(event)) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('click', ({target}) => {
    if (target instanceof Element && target.closest('[data-search]')) open();
  });
}
