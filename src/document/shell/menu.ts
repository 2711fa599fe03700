import {watchMedia} from '../browser';

/**
 * The menu of narrow windows: a modal dialog with what the navbar and the sidebar hold, copied when it is
 * first opened, so that it costs no byte before.
 */
export function startMenu(): void {
  const toggle = document.querySelector<HTMLElement>('.navbar__toggle');
  if (!toggle) return;
  let dialog: HTMLDialogElement | undefined;

  const listItem = (link: Node): string => {
    const copy = link.cloneNode(true) as HTMLElement;
    copy.className = copy.hasAttribute('aria-current') ? 'menu__link menu__link--active' : 'menu__link';
    return `<li class="menu__list-item">${copy.outerHTML}</li>`;
  };

  const make = (): HTMLDialogElement => {
    const made = document.createElement('dialog');
    made.className = 'site-menu';
    made.setAttribute('aria-label', toggle.getAttribute('aria-label')!);
    const links = document.querySelectorAll(
      '.navbar__items:first-child > .navbar__link, .navbar .dropdown__menu > li > a',
    );
    const brand = document.querySelector('.navbar__brand')!;
    const tree = document.querySelector('.theme-doc-sidebar-menu');
    made.innerHTML =
      `<div class="site-menu__head">${brand.outerHTML}<button type="button" class="clean-btn">` +
      '<svg viewBox="0 0 15 15" width="21" height="21" aria-hidden="true"><path d="M1 1l13 13M14 1L1 14" stroke="currentColor" stroke-width="1.5"/></svg>' +
      `</button></div><div class="menu"><ul class="menu__list">${[...links].map(listItem).join('')}</ul>` +
      `${tree ? `<hr><ul class="menu__list">${tree.innerHTML}</ul>` : ''}</div>`;
    const head = made.firstElementChild!;
    head.querySelector('button')!.setAttribute('aria-label', toggle.getAttribute('aria-label')!);
    const theme = document.querySelector<HTMLElement>('[data-color-modes]');
    if (theme) {
      const copy = theme.cloneNode(true) as HTMLElement;
      copy.firstElementChild!.className = '';
      copy.onclick = () => theme.click();
      head.lastElementChild!.before(copy);
    }
    made.onclick = ({target}) => {
      const pressed = target as Element;
      // The backdrop is the dialog itself; a link may lead to a place of this very page.
      if (pressed === made || pressed.closest('.site-menu__head > button, a[href]')) made.close();
    };
    made.onclose = () => toggle.setAttribute('aria-expanded', 'false');
    document.body.append(made);
    watchMedia('(width >= 997px)', () => made.close());
    return made;
  };

  toggle.onclick = () => {
    dialog ??= make();
    dialog.showModal();
    toggle.setAttribute('aria-expanded', 'true');
  };
}
