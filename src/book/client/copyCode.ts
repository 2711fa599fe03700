const messageTime = 4000; // ms

/** Marks the code, so that the keys of the reader's system copy it. */
function select(code: Element): void {
  const range = document.createRange();
  range.selectNodeContents(code);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

async function copy(button: HTMLElement, code: Element): Promise<void> {
  let message = button.dataset.done;
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
  } catch {
    // Refused by the reader or the browser, or the page is not served securely.
    select(code);
    message = button.dataset.refused;
  }
  const label = (button.dataset.label ??= button.textContent ?? '');
  button.setAttribute('aria-live', 'polite');
  button.textContent = message ?? label;
  window.setTimeout(() => {
    button.textContent = label;
  }, messageTime);
}

/** Copies the code that a button stands at. */
export default function copyCode(button: HTMLElement): void {
  const code = button.closest('[data-code]')?.querySelector('code');
  if (code) void copy(button, code);
}
