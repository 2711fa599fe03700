import {loadNames, type LoadNames} from '../names';
import {dialogId} from './dialogId';

/** What the code of the search offers; `src/site/search.ts` is it. */
export type Search = {
  /** Shows in the open dialog what is found; kept when the first of it stands there, or nothing will. */
  fillDialog: (dialog: HTMLDialogElement, loadNames: LoadNames) => Promise<void>;
  /** The same on the page of results. */
  fillPage: (page: HTMLElement, loadNames: LoadNames) => Promise<void>;
};

/** Fetches the code, once; asked again after a failure, again. */
type Fetch = () => Promise<Search>;

/** Fetches the code and, beside it, what it will need first. A failure of that shows when it is asked for. */
function fetchBoth(fetchCode: Fetch): Promise<Search> {
  loadNames().catch(() => {});
  return fetchCode();
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
 * Has the code fill what is in the page already. What fails is said in its place, and can be asked for again there.
 * @param element with a text box, a place for results, and the words for these cases
 */
export function fillWith(
  element: HTMLElement,
  fetchCode: Fetch,
  fill: (code: Search) => Promise<void>,
  onFailure?: () => void,
): Promise<void> {
  const say = (...parts: (string | Node)[]): void =>
    element.querySelector('[data-results] > [role=status]')?.replaceChildren(...parts);
  const {loading = '', failed = '', again = ''} = element.dataset;
  say(loading);
  return fetchBoth(fetchCode)
    .then(fill)
    .catch(() => {
      const button = document.createElement('button');
      button.textContent = again;
      button.onclick = () => {
        element.querySelector('input')?.focus();
        void fillWith(element, fetchCode, fill, onFailure);
      };
      say(failed, button);
      onFailure?.();
    });
}

/** By which a reader shows that he is about to press the button. */
const signs = ['pointerover', 'pointerdown', 'focusin'];

/**
 * Opens the search by its button and its keys; called once. The text box is there at once and within the
 * press, else phones do not show their keyboard; what is typed before the rest is there is searched for
 * when it is.
 * @returns what is under way of it, if anything is: kept when it is there, or cannot be had
 */
export function startSearch(fetchCode: Fetch): () => Promise<unknown> | undefined {
  let isFilled = false;
  let work: Promise<unknown> | undefined;

  const open = (): void => {
    const dialog = document.getElementById(dialogId) as HTMLDialogElement | null;
    if (!dialog || dialog.open) return;
    if (!isFilled) {
      isFilled = true;
      const close = dialog.querySelector('button');
      // The press is on the backdrop when it is on the dialog itself; Esc closes for the keyboard.
      dialog.onclick = ({target}) => {
        if (target === dialog || target === close) dialog.close();
      };
      // Before it opens, since that takes a slow phone a tenth of a second.
      work = fillWith(
        dialog,
        fetchCode,
        ({fillDialog}) => fillDialog(dialog, loadNames),
        () => (isFilled = false),
      );
    }
    dialog.showModal();
    dialog.querySelector('input')!.focus();
  };

  const isButton = ({target}: Event): boolean =>
    target instanceof Element && target.closest('[data-search]') !== null;

  document.addEventListener('keydown', (event) => {
    if (event.isComposing || !isShortcut(event)) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('click', (event) => {
    if (isButton(event)) open();
  });
  for (const sign of signs)
    document.addEventListener(sign, (event) => {
      if (isButton(event)) work ??= fetchBoth(fetchCode).catch(() => {});
    });

  return () => work;
}
