import {accompany} from '../../document/shell/note';
import {cardText} from './cardText';
import type {HoverCardText} from './text';
import styles from './styles.module.css';

const openDelay = 120; // ms: a pointer that merely passes opens nothing
const closeDelay = 160; // ms: time to move from the link into the card
const gap = 6; // px between link and card
const margin = 12; // px to the edge of the window

let shown: {link: HTMLElement; card: HTMLElement; block: HTMLElement | null} | null = null;
let timer: number | undefined;

function hide(): void {
  window.clearTimeout(timer);
  shown?.link.removeAttribute('aria-describedby');
  shown?.card.remove();
  shown?.block?.style.removeProperty('contain');
  shown = null;
}

/** Puts the card below the link's first line, or above where there is no room. */
function place(link: HTMLElement, card: HTMLElement): void {
  const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const {offsetWidth, offsetHeight} = card;
  const left = Math.min(at.left, document.documentElement.clientWidth - offsetWidth - margin);
  const below = at.bottom + gap;
  const isBelow = below + offsetHeight + margin <= window.innerHeight || at.top < offsetHeight + gap;
  card.style.setProperty('--card-x', `${Math.max(margin, left)}px`);
  card.style.setProperty('--card-y', `${isBelow ? below : at.top - gap - offsetHeight}px`);
  card.dataset.placed = 'true';
}

function element(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

function show(link: HTMLAnchorElement, text: HoverCardText): void {
  hide();
  const card = element('span', '', styles.card);
  card.role = 'tooltip';
  card.id = 'hover-card';
  if (text.title) card.append(element('strong', text.title), ' ');
  if (text.other) {
    const other = element('span', text.other.text, styles.other);
    other.lang = text.other.lang;
    card.append(other);
  }
  for (const line of text.lines) card.append(element('span', line, styles.line));
  // Beside the link, so that it is next in reading order and a pointer can go into it.
  link.after(card);
  link.setAttribute('aria-describedby', card.id);
  // A block that is drawn by itself would be the card's window, and cut it off (`shell.css`).
  const block = link.closest<HTMLElement>('.markdown > *');
  block?.style.setProperty('contain', 'none');
  card.onpointerenter = () => window.clearTimeout(timer);
  card.onpointerleave = () => later(hide, closeDelay);
  shown = {link, card, block};
  place(link, card);
}

function later(act: () => void, delay: number): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(act, delay);
}

document.addEventListener('keydown', ({key}) => key === 'Escape' && hide());
// A link that takes the focus is scrolled into view first: only a card that is there is hidden by that.
document.addEventListener('scroll', () => shown && hide(), {passive: true});
document.addEventListener('pointerdown', ({target}) => {
  if (shown && !shown.link.contains(target as Node) && !shown.card.contains(target as Node)) hide();
});

/** Shows the card of a link that is pointed at, focused or tapped. */
export default function showCard(target: HTMLElement, event: Event): void {
  const link = target as HTMLAnchorElement;
  const ask = cardText(link);
  if (shown?.link === link) {
    window.clearTimeout(timer);
    return;
  }
  let isGone = false;
  const leave = (): void => {
    isGone = true;
    later(hide, closeDelay);
  };
  if (event.type === 'pointerover') link.addEventListener('pointerleave', leave, {once: true});
  link.addEventListener('blur', leave, {once: true});
  const isTap = event.type === 'click';
  const look = async (): Promise<void> => {
    try {
      const text = await ask;
      if (!isGone) show(link, text);
    } catch {
      // Where the text cannot be had, the link is still a link; a tap was kept from following it.
      if (isTap) window.location.assign(link.href);
    }
  };
  if (isTap) accompany(ask);
  // A second look, when the pointer has stayed.
  later(() => void look(), isTap ? 0 : openDelay);
}
