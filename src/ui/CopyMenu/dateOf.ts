/**
 * A moment's day at the reader's place, as 2026-11-29. Put together by hand: asking the browser to write a
 * date loads what it knows of a language, which on a slow phone took half of the press on a copy button.
 */
export function dateOf(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
