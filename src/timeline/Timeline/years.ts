/** Anchor of a year in the list: `/timeline/#year-2018`. */
export const yearAnchor = (year: string): string => `year-${year}`;

/** The years in which something happened, in the order of the events. */
export function yearsOf(events: {date: string}[]): string[] {
  return [...new Set(events.map(({date}) => date.slice(0, 4)))];
}

/**
 * The year that a reader is in: that of the last part that has come above a line; none (empty) while all
 * are below it.
 * @param parts from top to bottom, each with its distance from the top of the window
 * @param line that distance from which on a part counts as being read
 */
export function currentYear(parts: {year: string; top: number}[], line: number): string {
  return parts.filter(({top}) => top <= line).at(-1)?.year ?? '';
}
