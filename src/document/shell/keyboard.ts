/** The first link of a page skips to its text, and leaves no trace in the address. */
export function startKeyboard(): void {
  const skip = document.querySelector<HTMLElement>('a[href="#__docusaurus_skipToContent_fallback"]');
  if (!skip) return;
  skip.onclick = (event) => {
    event.preventDefault();
    const text = document.querySelector<HTMLElement>('main') ?? document.body;
    text.tabIndex = -1;
    text.focus();
    text.removeAttribute('tabindex');
  };
}
