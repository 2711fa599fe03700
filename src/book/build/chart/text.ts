/**
 * How wide a text is about to be, in em. There is no browser at build time, so each kind of character
 * counts as wide as the widest of the fonts that the site asks for; labels kept apart by it never meet.
 */
export function widthOf(text: string): number {
  let sum = 0;
  for (const character of text) {
    if (/[\u2e80-\uffef]|[“”‘’…—·]/u.test(character)) sum += 1;
    else if (/[MWmw%@]/.test(character)) sum += 0.95;
    else if (/[A-Z0-9=+<>–&]/.test(character)) sum += 0.7;
    else if (/[ .,:;'!|()[\]/ilj-]/.test(character)) sum += 0.4;
    else sum += 0.62;
  }
  return sum;
}

/** Where a line may be broken: after a space, and around each Chinese character but before no punctuation. */
const pieces = (text: string): string[] =>
  text.match(/[\u3400-\u9fff][，。；：、！？）」]*|[^\s\u3400-\u9fff]+\s*|\s+/gu) ?? [];

/** Breaks a text into lines no wider than `width` em, as far as its words allow. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** A rectangle on the drawing, in pixels. */
export type Box = {left: number; top: number; right: number; bottom: number};

export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;
