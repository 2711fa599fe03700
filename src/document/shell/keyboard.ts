const withKeyboard = 'navigation-with-keyboard';

/** Infima shows focus to those who use the keyboard; the first link skips to the text. */
export function startKeyboard(): void {
  const {classList} = document.body;
  document.addEventListener('keydown', ({key}) => key === 'Tab' && classList.add(withKeyboard));
  document.addEventListener('mousedown', () => classList.remove(withKeyboard));

  const skip = document.querySelector<HTMLElement>('a[href="#__docusaurus_skipToContent_fallback"]');
  if (skip) {
    skip.onclick = (event) => {
      event.preventDefault();
      const text = document.querySelector<HTMLElement>('main') ?? document.body;
      text.tabIndex = -1;
      text.focus();
      text.removeAttribute('tabindex');
    };
  }
}
