import {keep} from '../browser';

const root = document.documentElement;

/** Carets of the sidebar, wherever they stand; its hiding; the menu of languages. */
export function startSidebar(): void {
  document.addEventListener('click', ({target}) => {
    const pressed = target instanceof Element ? target : null;
    const caret = pressed?.closest<HTMLElement>('.menu__caret');
    const item = caret?.closest('li');
    const list = item?.querySelector<HTMLElement>(':scope > ul');
    if (caret && item && list) {
      list.hidden = !list.hidden;
      caret.setAttribute('aria-expanded', String(!list.hidden));
      item.classList.toggle('menu__list-item--collapsed', list.hidden);
    }
    for (const dropdown of document.querySelectorAll<HTMLElement>('.navbar .dropdown')) {
      const button = dropdown.querySelector<HTMLElement>('[aria-haspopup]')!;
      const isPressed = pressed !== null && button.contains(pressed);
      const isOpen = isPressed && button.getAttribute('aria-expanded') !== 'true';
      dropdown.classList.toggle('dropdown--show', isOpen);
      button.setAttribute('aria-expanded', String(isOpen));
    }
  });
  for (const button of document.querySelectorAll<HTMLElement>('.navbar [aria-haspopup][role=button]')) {
    button.onclick = (event) => event.preventDefault();
    button.onkeydown = (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      button.click();
    };
    const dropdown = button.closest<HTMLElement>('.dropdown')!;
    const isOpen = (): boolean => button.getAttribute('aria-expanded') === 'true';
    dropdown.onkeydown = ({key}) => {
      if (key !== 'Escape' || !isOpen()) return;
      button.click();
      button.focus();
    };
    dropdown.addEventListener('focusout', ({relatedTarget}) => {
      if (isOpen() && relatedTarget instanceof Node && !dropdown.contains(relatedTarget)) button.click();
    });
  }

  const hide = document.querySelector<HTMLElement>('.theme-doc-sidebar-container nav + button');
  if (hide) {
    // Kept for the pages of this window; the script at the head of the page has read it.
    if (root.dataset.sidebar === 'hidden') hide.setAttribute('aria-expanded', 'false');
    hide.onclick = () => {
      const isHidden = root.dataset.sidebar !== 'hidden';
      if (isHidden) root.dataset.sidebar = 'hidden';
      else delete root.dataset.sidebar;
      hide.setAttribute('aria-expanded', String(!isHidden));
      keep('session', 'sidebar', isHidden ? 'hidden' : null);
    };
  }
  // Each page is a new one; a long list would begin at its top again. With the next picture, which lays the
  // page out anyway.
  requestAnimationFrame(() => {
    const menu = document.querySelector('.theme-doc-sidebar-container .menu');
    const here = menu?.querySelector('.menu__link[aria-current]');
    if (!menu || !here) return;
    const below = here.getBoundingClientRect().bottom - menu.getBoundingClientRect().bottom;
    if (below > 0) menu.scrollTop = below + menu.clientHeight / 2;
  });
}
