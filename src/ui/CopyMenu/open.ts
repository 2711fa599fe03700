import {translate} from '@docusaurus/Translate';

import {formats, formatSubject, titleOf, type Subject} from './formats';
import {formatLabel} from './labels';
import {elsewhere, readPage} from './readPage';
import {reportUrl} from '../repository';
import styles from './styles.module.css';

const messageTime = 4000; // ms
const gap = 4; // px between button and panel
const margin = 8; // px to the edge of the window

let panel: HTMLElement | undefined;
let timer: number | undefined;
/** Takes what is open away; `isBack` gives the focus back to the button. */
let close: (isBack?: boolean) => void = () => {};

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/**
 * The box that everything is shown in. It stands at the end of `main`, where no table or heading can
 * clip it; its last line tells screen readers what was done.
 */
function panelOf(): HTMLElement {
  if (panel?.isConnected) return panel;
  panel = element('div', {className: styles.panel});
  const status = element('p', {className: styles.status});
  status.setAttribute('role', 'status');
  panel.append(status);
  (document.querySelector('main') ?? document.body).append(panel);
  return panel;
}

/** Puts the panel below the button, or above where there is no room. */
function place(button: HTMLElement): void {
  const box = panelOf();
  const at = button.getBoundingClientRect();
  const within = (box.offsetParent ?? document.documentElement).getBoundingClientRect();
  const {offsetWidth, offsetHeight} = box;
  const left = Math.min(at.left, document.documentElement.clientWidth - offsetWidth - margin);
  const isBelow = at.bottom + gap + offsetHeight <= window.innerHeight || at.top < offsetHeight;
  const top = isBelow ? at.bottom + gap : at.top - gap - offsetHeight;
  box.style.setProperty('--panel-x', `${Math.max(margin, left) - within.left}px`);
  box.style.setProperty('--panel-y', `${top - within.top}px`);
}

function say(button: HTMLElement, message: string): void {
  const status = panelOf().lastElementChild!;
  status.textContent = message;
  place(button);
  window.clearTimeout(timer);
  timer = window.setTimeout(() => (status.textContent = ''), messageTime);
}

/** Shows a part of the panel until the reader leaves it. */
function openPart(button: HTMLElement, part: HTMLElement): void {
  panelOf().prepend(part);
  place(button);
  const leave = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
    const target = event.target as Node;
    const isInside = panelOf().contains(target) || button.contains(target);
    if (event.type === 'pointerdown' && isInside) return;
    close(event.type === 'keydown');
  };
  const closing = ['pointerdown', 'keydown'];
  for (const type of closing) document.addEventListener(type, leave);
  close = (isBack) => {
    for (const type of closing) document.removeEventListener(type, leave);
    part.remove();
    button.setAttribute('aria-expanded', 'false');
    if (isBack) button.focus();
    close = () => {};
  };
}

/** The text, selected, for readers whose browser keeps pages from the clipboard. */
function offer(button: HTMLElement, text: string): void {
  const field = element('textarea', {readOnly: true, rows: 4, value: text});
  const label = element(
    'label',
    {},
    translate({id: 'copyMenu.refused', message: '浏览器不允许写入剪贴板。文字已选中，请自行复制：'}),
    field,
  );
  const leave = element('button', {
    type: 'button',
    textContent: translate({id: 'copyMenu.close', message: '关闭'}),
    onclick: () => close(true),
  });
  const part = element('div', {className: styles.manual}, label, leave);
  part.setAttribute('role', 'dialog');
  part.setAttribute('aria-label', translate({id: 'copyMenu.manual', message: '自行复制'}));
  openPart(button, part);
  field.focus({preventScroll: true});
  field.select();
}

async function choose(button: HTMLElement, text: string): Promise<void> {
  close();
  try {
    await navigator.clipboard.writeText(text);
    say(button, translate({id: 'copyMenu.copied', message: '已复制'}));
    button.focus();
  } catch {
    // Refused by the reader or the browser, or the page is not served securely.
    offer(button, text);
  }
}

/** The way to report a fault at this very place; none where the page's foot offers none. */
function reportItem(subject: Subject): HTMLAnchorElement[] {
  const report = document.querySelector<HTMLAnchorElement>('a[data-report]');
  if (!report) return [];
  const repository = report.href.replace(/\/issues\/new\?.*$/, '');
  return [
    element('a', {
      href: reportUrl(repository, {title: titleOf(subject), url: subject.url}),
      tabIndex: -1,
      textContent: translate({id: 'pageExits.report', message: '报告错误'}),
    }),
  ];
}

/** The ways to copy a place: arrows move, Enter chooses, Tab leaves. */
function menu(button: HTMLElement, subject: Subject): HTMLElement {
  const copies = formats.map((format) =>
    element('button', {
      type: 'button',
      tabIndex: -1,
      textContent: formatLabel(format),
      onmousedown: (event) => event.preventDefault(),
      onclick: () => void choose(button, formatSubject(format, subject)),
    }),
  );
  const items: HTMLElement[] = [...copies, ...reportItem(subject)];
  for (const item of items) item.setAttribute('role', 'menuitem');
  const list = element('div', {className: styles.menu, tabIndex: -1}, ...items);
  list.setAttribute('role', 'menu');
  list.setAttribute(
    'aria-label',
    translate({id: 'copyMenu.menu', message: '复制「{title}」'}, {title: titleOf(subject)}),
  );
  list.onkeydown = (event) => {
    // Tab goes on from the button.
    if (event.key === 'Tab') close(true);
    const at = items.findIndex((item) => item === document.activeElement);
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + items.length,
      Home: 0,
      End: items.length - 1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    items[step % items.length]?.focus();
  };
  return list;
}

/** Opens the menu of a copy button, or closes it. */
export default function openCopyMenu(button: HTMLElement): void {
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  close();
  if (isOpen) return;
  const {id, url, page = ''} = button.dataset;
  const heading = button.closest('h1, h2, h3, h4');
  const name = button.dataset.name ?? heading?.textContent?.replace('\u200b', '').trim() ?? '';
  // Every title ends with the site's name.
  const site = document.title.split(' | ').at(-1) ?? '';
  // Read before the focus leaves a selection.
  const list = menu(button, url ? elsewhere(url, page, name, site) : readPage(id, name, site));
  button.setAttribute('aria-expanded', 'true');
  panelOf().lastElementChild!.textContent = '';
  openPart(button, list);
  list.querySelector('button')?.focus({preventScroll: true});
}
