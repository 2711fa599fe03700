import {translate} from '@docusaurus/Translate';

import {watchMedia, whenSeen} from '../../../document/browser';
import {cardText} from '../../../ui/HoverCard/cardText';
import styles from './styles.module.css';

const settle = 200; // ms without another term coming or going: nothing is fetched for what only passes

const element = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  ...inside: (string | Node)[]
): HTMLElementTagNameMap[T] => {
  const made = document.createElement(tag);
  made.append(...inside);
  return made;
};

/** A term and what it means, as its hover card says it. */
async function entryOf(link: HTMLAnchorElement): Promise<HTMLElement> {
  const {title = link.textContent, other, lines} = await cardText(link);
  const to = element('a', title);
  to.href = link.href;
  const name = element('dt', to);
  if (other) {
    const translation = element('span', other.text);
    translation.lang = other.lang;
    name.append(' ', translation);
  }
  return element('div', name, ...lines.map((line) => element('dd', line)));
}

/**
 * The terms on the screen with their definitions, in the margin of a wide window under the contents that stay
 * in sight there; as many as have room. Where notes have the margin, and in narrower windows, the cards at the
 * terms say the same.
 */
export function startMarginTerms(): void {
  const margin = document.querySelector<HTMLElement>('[data-margin="contents"]');
  const links = [
    ...document.querySelectorAll<HTMLAnchorElement>('article a[data-hover="card"][href*="/glossary/#"]'),
  ];
  if (!margin || links.length === 0) return;
  const list = element('dl');
  const box = element('section', list);
  box.className = styles.terms!;
  box.ariaLabel = translate({id: 'marginTerms.label', message: '屏上的术语'});
  const entries = new Map<string, HTMLElement>();
  let seen: ReadonlySet<Element> = new Set();
  let turn = 0;

  const show = async (): Promise<void> => {
    const own = (turn += 1);
    const hasRoom = isWide() && getComputedStyle(margin).position === 'sticky';
    const asked = hasRoom ? links.filter((link) => seen.has(link)) : [];
    const addresses = [...new Set(asked.map(({href}) => href))];
    await Promise.all(
      addresses
        .filter((address) => !entries.has(address))
        .map(async (address) => {
          // What cannot be had is missing here, and asked for again when the term is seen again.
          const entry = await entryOf(asked.find(({href}) => href === address)!).catch(() => null);
          if (entry) entries.set(address, entry);
        }),
    );
    // Nothing is taken from under a reader who has gone into the list.
    if (own !== turn || box.contains(document.activeElement)) return;
    list.replaceChildren(...addresses.flatMap((address) => entries.get(address) ?? []));
    if (list.firstChild && !box.isConnected) margin.append(box);
    while (margin.scrollHeight > margin.clientHeight + 1 && list.lastChild) list.lastChild.remove();
    box.hidden = !list.firstChild;
  };
  let timer: number | undefined;
  const soon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void show(), settle);
  };
  const isWide = watchMedia('(width >= 1200px)', soon);
  whenSeen(links, (now) => {
    seen = now;
    soon();
  });
}
