/**
 * A press on what has no code yet, kept to be made again. `at` is where on the window, for parts that ask
 * which of many small things was meant.
 */
export type Press = {element: Element; at: {clientX: number; clientY: number}};

/** What does nothing, or not what it should, before its code is there. A link that waits says `data-waits` around it. */
export const pressable = 'button, input[type=checkbox], input[type=radio], [role=button], [data-waits] a';

/** Whether a press asks for something else than what the page would do: a new tab, a file. */
export const isPlain = ({button, ctrlKey, metaKey, shiftKey, altKey}: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/** Makes a press again, as if it were made now. */
export function pressAgain({element, at}: Press): void {
  if (!element.isConnected) return;
  // What is drawn has no `click()`.
  if (element instanceof HTMLElement) element.click();
  else element.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, ...at}));
}
