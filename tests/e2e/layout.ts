/** What the audit of a layout finds, by kind; each entry names the place. */
export type Faults = Record<string, string[]>;

/**
 * Looks over the page that is open at the width it has. Runs in the browser, so it holds nothing from outside.
 * @returns faults of kinds: sideways (the page scrolls sideways), cells (narrower than four letters),
 *   clipped (cut without a sign that there is more), small (text under 12 pixels as it is seen), targets
 *   (under 24 pixels), citations (at the beginning of a line)
 */
export function auditLayout(): Faults {
  const faults: Faults = {sideways: [], cells: [], clipped: [], small: [], targets: [], citations: []};
  const say = (kind: string, element: Element, more = ''): void => {
    const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    const name = element.getAttribute('class')?.split(' ')[0] ?? '';
    faults[kind]?.push(`${element.tagName.toLowerCase()}.${name} “${text}” ${more}`);
  };
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({opacityProperty: false, visibilityProperty: true, contentVisibilityAuto: true});
  /** What only screen readers are to find is a dot of a pixel. */
  const isDot = (element: Element): boolean => {
    const {width, height} = element.getBoundingClientRect();
    return width <= 2 || height <= 2;
  };
  const hidden = (element: Element): boolean => {
    for (let each: Element | null = element; each; each = each.parentElement) {
      if (isDot(each) && getComputedStyle(each).position === 'absolute') return true;
    }
    return !isSeen(element);
  };

  const root = document.documentElement;
  if (root.scrollWidth > window.innerWidth) {
    faults.sideways?.push(`${root.scrollWidth} in ${window.innerWidth} pixels`);
  }

  for (const cell of document.querySelectorAll('td, th')) {
    const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length <= 4 || hidden(cell)) continue;
    const style = getComputedStyle(cell);
    const room = cell.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const letter = parseFloat(style.fontSize) * (/\p{Script=Han}/u.test(text) ? 1 : 0.5);
    if (room < 4 * letter - 1) say('cells', cell, `${Math.round(room)}px`);
  }

  for (const box of document.querySelectorAll('main *, footer *')) {
    if (box.scrollWidth <= box.clientWidth + 1 || box.clientWidth === 0) continue;
    const style = getComputedStyle(box);
    if (style.overflowX === 'visible' || box.closest('.katex-mathml, select, input, textarea')) continue;
    if (hidden(box)) continue;
    const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll';
    const hasCue = style.backgroundAttachment.includes('local') || box.tagName === 'PRE';
    if (!scrolls || !hasCue) say('clipped', box, `${box.scrollWidth} in ${box.clientWidth}px`);
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const measured = new Set<Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || measured.has(element) || !(node.textContent ?? '').trim()) continue;
    measured.add(element);
    if (element.closest('.katex, script, style, noscript, option') || hidden(element)) continue;
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    const size = parseFloat(getComputedStyle(element).fontSize) * scale;
    if (size < 11.95) say('small', element, `${size.toFixed(1)}px`);
  }

  for (const target of document.querySelectorAll('a[href], button, summary, input, select, textarea')) {
    if (hidden(target) || target.closest('[href="#__docusaurus_skipToContent_fallback"]')) continue;
    const style = getComputedStyle(target);
    // Words within a sentence are as high as its lines.
    if (style.display === 'inline' && target.tagName === 'A') {
      let block = target.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      if ((block?.textContent ?? '').trim().length > (target.textContent ?? '').trim().length) continue;
    }
    if (target.closest('svg')) continue;
    const label = target.closest('label');
    const {width, height} = (label ?? target).getBoundingClientRect();
    if (width < 23.5 || height < 23.5) say('targets', target, `${Math.round(width)}×${Math.round(height)}`);
  }

  for (const cite of document.querySelectorAll('sup')) {
    const before = cite.previousSibling;
    if (before?.nodeType !== Node.TEXT_NODE || !before.textContent || hidden(cite)) continue;
    const range = document.createRange();
    const end = before.textContent.length;
    range.setStart(before, end - 1);
    range.setEnd(before, end);
    const last = [...range.getClientRects()].at(-1);
    const first = cite.getClientRects()[0];
    if (last && first && last.width > 0 && first.top > last.bottom) say('citations', cite);
  }
  return Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0));
}
