/** Writes what a figure shows just now as one SVG file: boxes, words and drawings where they stand. */

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const rounded = (value: number): number => Math.round(value * 100) / 100;

const isClear = (color: string): boolean =>
  color === 'transparent' || color === 'none' || /[,/]\s*0\)$/.test(color);

/** What SVG shapes take from style sheets, which a file does not have. */
const drawn = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
] as const;

/** What letters take, besides. */
const lettered = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'] as const;

/** The background and border of an element. */
function box(element: Element, origin: DOMRect): string {
  const style = getComputedStyle(element);
  // A rule above is no frame.
  const border = Math.min(parseFloat(style.borderTopWidth), parseFloat(style.borderBottomWidth));
  const hasBorder = border > 0 && style.borderTopStyle !== 'none' && !isClear(style.borderTopColor);
  if (isClear(style.backgroundColor) && !hasBorder) return '';
  return Array.from(element.getClientRects(), (rect) => {
    const inset = hasBorder ? border / 2 : 0;
    const radius = Math.min(parseFloat(style.borderTopLeftRadius) || 0, rect.height / 2);
    return (
      `<rect x="${rounded(rect.x - origin.x + inset)}" y="${rounded(rect.y - origin.y + inset)}" ` +
      `width="${rounded(Math.max(0, rect.width - 2 * inset))}" ` +
      `height="${rounded(Math.max(0, rect.height - 2 * inset))}" rx="${rounded(radius)}" ` +
      `fill="${isClear(style.backgroundColor) ? 'none' : style.backgroundColor}"` +
      (hasBorder ? ` stroke="${style.borderTopColor}" stroke-width="${border}"` : '') +
      '/>'
    );
  }).join('');
}

/** The words of a text node, line by line. */
function words(node: Text, origin: DOMRect): string {
  const {data, parentElement} = node;
  if (!parentElement || data.trim() === '') return '';
  const style = getComputedStyle(parentElement);
  const range = document.createRange();
  const lines: {top: number; left: number; bottom: number; text: string}[] = [];
  for (let at = 0; at < data.length;) {
    const length = String.fromCodePoint(data.codePointAt(at) ?? 32).length;
    range.setStart(node, at);
    range.setEnd(node, at + length);
    const rect = range.getClientRects()[0];
    const last = lines.at(-1);
    if (rect && rect.width > 0) {
      const text = data.slice(at, at + length);
      if (last && Math.abs(last.top - rect.top) < 3) last.text += text;
      else lines.push({top: rect.top, left: rect.left, bottom: rect.bottom, text});
    }
    at += length;
  }
  const size = parseFloat(style.fontSize);
  return lines
    .map(({top, left, bottom, text}) => {
      const baseline = (top + bottom) / 2 + size * 0.35;
      return (
        `<text x="${rounded(left - origin.x)}" y="${rounded(baseline - origin.y)}" xml:space="preserve" ` +
        `font-size="${size}" font-weight="${style.fontWeight}" font-style="${style.fontStyle}" ` +
        `font-family="${escaped(style.fontFamily)}" fill="${style.color}">${escaped(text)}</text>`
      );
    })
    .join('');
}

/** A drawing within the page, with its styles written into it. */
function drawing(svg: SVGSVGElement, origin: DOMRect): string {
  const matrix = svg.getScreenCTM();
  if (!matrix) return '';
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const style = getComputedStyle(originals[index]!);
    const isLetters = element instanceof SVGTextContentElement;
    for (const property of [...drawn, ...(isLetters ? lettered : [])]) {
      element.setAttribute(property, style.getPropertyValue(property));
    }
    if (style.display === 'none') element.setAttribute('display', 'none');
    // The file is not stretched any more than the page was.
    if (style.getPropertyValue('vector-effect') === 'non-scaling-stroke') {
      element.setAttribute('vector-effect', 'non-scaling-stroke');
    }
    element.removeAttribute('class');
  });
  const {a, b, c, d, e, f} = matrix;
  const place = [a, b, c, d, e - origin.x, f - origin.y].map(rounded).join(' ');
  return `<g transform="matrix(${place})">${copy.innerHTML}</g>`;
}

function pictured(node: Node, origin: DOMRect): string {
  if (node instanceof Text) return words(node, origin);
  if (node instanceof SVGSVGElement) return drawing(node, origin);
  if (!(node instanceof HTMLElement) || node.dataset.notInPicture !== undefined) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden' || style.clipPath !== 'none') return '';
  return box(node, origin) + Array.from(node.childNodes, (child) => pictured(child, origin)).join('');
}

/** The nearest background behind an element. */
function paper(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const {backgroundColor} = getComputedStyle(at);
    if (!isClear(backgroundColor)) return backgroundColor;
  }
  return '#fff';
}

/**
 * The picture of an element as the text of an SVG file.
 * @param credit one line below the picture: title and address
 */
export function pictureOf(element: Element, credit: string): string {
  const {x, y, width: seen, height: high} = element.getBoundingClientRect();
  // What scrolls sideways is drawn whole.
  const origin = new DOMRect(x - element.scrollLeft, y, Math.max(seen, element.scrollWidth), high);
  const width = Math.ceil(origin.width) + 32;
  const height = Math.ceil(origin.height) + 56;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="-16 -16 ${width} ${height}">` +
    `<rect x="-16" y="-16" width="${width}" height="${height}" fill="${paper(element)}"/>` +
    pictured(element, origin) +
    `<text x="0" y="${height - 28}" font-size="12" font-family="sans-serif" ` +
    `fill="${getComputedStyle(element).color}">${escaped(credit)}</text></svg>`
  );
}
