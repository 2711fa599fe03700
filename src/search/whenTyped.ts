import {afterPaint} from './pause';

/**
 * Calls `act` when the text of a box changes, once that has been painted; what an input method has not
 * committed yet is left out.
 * @returns `read` has a look at once as if something had been typed, `stop` ends the listening
 */
export function whenTyped(input: HTMLInputElement, act: () => void): {read: () => void; stop: () => void} {
  let isComposing = false;
  const read = afterPaint(() => {
    if (!isComposing) act();
  });
  const listeners = {
    compositionstart: () => (isComposing = true),
    compositionend: () => {
      isComposing = false;
      read();
    },
    input: read,
  };
  for (const [type, listener] of Object.entries(listeners)) input.addEventListener(type, listener);
  const stop = (): void => {
    for (const [type, listener] of Object.entries(listeners)) input.removeEventListener(type, listener);
  };
  return {read, stop};
}
