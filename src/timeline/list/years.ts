/** Anchor of a year in the list: `/timeline/#year-2018`. */
export const yearAnchor = (year: string): string => `year-${year}`;

/** The years in which something happened, in the order of the events. */
export function yearsOf(events: {date: string}[]): string[] {
  return [...new Set(events.map(({date}) => date.slice(0, 4)))];
}
