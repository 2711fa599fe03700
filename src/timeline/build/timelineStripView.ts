import type {Locale} from '../../data/fields';
import {lastChecked} from '../../data/lastChecked';
import type {SiteData} from '../../data/siteData';

export type TimelineStripView = {
  eras: {id: string; from: string; name: string; span: string; summary: string}[];
  /** Models first shown in each half-year, oldest first; `start` as `YYYY-MM-DD`. */
  halfYears: {start: string; count: number}[];
  from: string;
  until: string;
  counts: {models: number; events: number; licenses: number; terms: number};
};

/** The half-year that a date falls into; a year alone counts to its first half. */
export function halfYearOf(date: string): string {
  const month = Number(date.slice(5, 7)) || 1;
  return `${date.slice(0, 4)}-${month > 6 ? '07' : '01'}-01`;
}

/** Every half-year from one to another, both included. */
export function halfYears(from: string, until: string): string[] {
  const found: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    for (const start of [`${year}-01-01`, `${year}-07-01`]) {
      if (start >= halfYearOf(from) && start <= until) found.push(start);
    }
  }
  return found;
}

/** What the strip shows: how many models each half-year brought, in three eras. */
export function timelineStripView(data: SiteData, locale: Locale): TimelineStripView {
  const from = data.eras[0]!.from;
  const until = lastChecked(data.events) || from;
  const dates = data.models.map(({date}) => halfYearOf(date));
  return {
    eras: data.eras.map(({id, from: start, name, span, summary}) => ({
      id,
      from: start,
      name: name[locale],
      span: span[locale],
      summary: summary[locale],
    })),
    halfYears: halfYears(from, until).map((start) => ({
      start,
      count: dates.filter((date) => date === start).length,
    })),
    from,
    until,
    counts: {
      models: data.models.length,
      events: data.events.length,
      licenses: data.licenses.length,
      terms: data.glossary.length,
    },
  };
}
