import type {TimelineEra} from '../build/timelineView';

export type Year<T> = {year: string; items: T[]};

/** Events by year, in the order given. */
export function groupByYear<T extends {date: string}>(items: readonly T[]): Year<T>[] {
  const years: Year<T>[] = [];
  for (const item of items) {
    const year = item.date.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.items.push(item);
    else years.push({year, items: [item]});
  }
  return years;
}

/**
 * Events by era and year, newest first. An era without events is left out.
 * @param items oldest first
 */
export function arrange<T extends {date: string; era: string}>(
  eras: readonly TimelineEra[],
  items: readonly T[],
): {era: TimelineEra; years: Year<T>[]}[] {
  const newest = [...items].reverse();
  return [...eras].reverse().flatMap((era) => {
    const own = newest.filter((item) => item.era === era.id);
    return own.length > 0 ? [{era, years: groupByYear(own)}] : [];
  });
}
