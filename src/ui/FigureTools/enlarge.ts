import {translate} from '@docusaurus/Translate';

import styles from './dialog.module.css';

/** A drawing grows by at least and at most so much. */
const [least, most] = [1.4, 3] as const;
/** Room that the dialog takes for itself, in pixels. */
const [aside, above] = [80, 120] as const;

/** How much larger a drawing can be in this window; what is made of words takes the room it gets. */
function zoomOf(picture: HTMLElement): number {
  if (picture.querySelector('[data-island]')) return 1;
  const drawing = [...picture.querySelectorAll(':scope > [role="img"] > svg, [data-stage] svg')].find(
    (svg) => svg.getBoundingClientRect().width > 0,
  );
  if (!drawing) return 1;
  const {width, height} = drawing.getBoundingClientRect();
  const fitting = Math.min((window.innerWidth - aside) / width, (window.innerHeight - above) / height);
  return Math.min(most, Math.max(least, fitting));
}

/**
 * Shows a figure or a table as large as the window allows, in a modal dialog. It is moved and not copied: a
 * figure that the reader has worked stays as it is and goes on working.
 */
export default function enlarge(button: HTMLElement): void {
  const picture = button.closest('[data-figure]')?.querySelector<HTMLElement>('[data-picture]');
  const place = picture?.parentElement;
  if (!picture || !place) return;
  const dialog = document.createElement('dialog');
  dialog.className = styles.dialog!;
  dialog.setAttribute('aria-label', button.dataset.name ?? '');
  const header = document.createElement('header');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = styles.close!;
  close.textContent = '×';
  close.setAttribute('aria-label', translate({id: 'figureTools.close', message: '关闭'}));
  close.onclick = () => dialog.close();
  header.append(button.dataset.name ?? '', close);
  dialog.append(header);
  dialog.style.setProperty('--zoom', String(zoomOf(picture)));
  // The page keeps its height, so that the reader comes back to where they were.
  place.style.setProperty('min-block-size', `${place.getBoundingClientRect().height}px`);
  picture.before(dialog);
  dialog.append(picture);
  dialog.onclick = ({target}) => {
    // The backdrop is the dialog itself.
    if (target === dialog) dialog.close();
  };
  dialog.onclose = () => {
    dialog.replaceWith(picture);
    place.style.removeProperty('min-block-size');
    // A press by pointer has not given it the focus.
    button.focus({preventScroll: true});
  };
  dialog.showModal();
}
