/** Punctuation that may not begin a line in Chinese, and that which may not end one. */
const closing = /^[，。、；：？！）」』》〉”’…·]$/;
const opening = /^[（「『《〈“‘]$/;
/** A run of anything but Chinese, with the spaces after it; or one Chinese character. */
const part = /[^\s\p{Script=Han}，。、；：？！（）「」『』《》〈〉“”‘’…]+\s*|\s+|./gu;

/**
 * Cuts a text into the pieces between which a line may break: Latin words with the space after them,
 * Chinese characters one by one with the punctuation that must stay at them.
 */
export function breakable(text: string): string[] {
  const pieces: string[] = [];
  for (const found of text.match(part) ?? []) {
    const last = pieces.at(-1);
    if (last !== undefined && (closing.test(found.trim()) || opening.test(last.slice(-1)))) {
      pieces[pieces.length - 1] = last + found;
    } else pieces.push(found);
  }
  return pieces;
}

/**
 * Fills lines with a text.
 * @param measure width of a text
 * @param most number of lines; what does not fit is left out and marked by an ellipsis
 */
export function fillLines(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[][] = [[]];
  for (const piece of breakable(text)) {
    const line = lines.at(-1)!;
    if (line.length > 0 && measure((line.join('') + piece).trimEnd()) > width) lines.push([piece]);
    else line.push(piece);
  }
  const whole = lines.map((line) => line.join('').trim());
  if (lines.length <= most) return whole;
  const last = [...lines[most - 1]!];
  const ended = (): string => `${last.join('').replace(/[\s，。、；：,;:·]+$/u, '')}…`;
  while (last.length > 1 && measure(ended()) > width) last.pop();
  return [...whole.slice(0, most - 1), ended()];
}
