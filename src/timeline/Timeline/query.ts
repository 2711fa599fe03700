import type {Architecture} from '../../data/models.schema';
import type {EventKind} from '../../data/events.schema';
import {foldName} from '../../data/foldName';
import {architectures, eventKinds} from '../../data/vocabulary';
import type {TimelineEra, TimelineItem, TimelineModel, TimelineView} from '../build/timelineView';

export type TimelineQuery = {
  text: string;
  era: string;
  kinds: EventKind[];
  architectures: Architecture[];
  organization: string;
  open: '' | 'open' | 'closed';
  order: 'asc' | 'desc';
  /** Model whose lineage is shown. */
  model: string;
};

export const emptyQuery: TimelineQuery = {
  text: '',
  era: '',
  kinds: [],
  architectures: [],
  organization: '',
  open: '',
  order: 'asc',
  model: '',
};

const among = <T extends string>(allowed: readonly T[], values: string[]): T[] =>
  allowed.filter((value) => values.includes(value));

const one = (value: string | null, allowed: string[]): string =>
  value !== null && allowed.includes(value) ? value : '';

/** Reads the state out of an address; what is unknown there is left out. */
export function parseQuery(params: URLSearchParams, view: TimelineView): TimelineQuery {
  const list = (name: string): string[] => (params.get(name) ?? '').split(',');
  const open = params.get('open');
  return {
    text: (params.get('q') ?? '').slice(0, 100),
    era: one(
      params.get('era'),
      view.eras.map(({id}) => id),
    ),
    kinds: among(eventKinds, list('kind')),
    architectures: among(architectures, list('arch')),
    organization: one(
      params.get('org'),
      view.organizations.map(({id}) => id),
    ),
    open: open === 'open' || open === 'closed' ? open : '',
    order: params.get('order') === 'desc' ? 'desc' : 'asc',
    model: one(
      params.get('model'),
      view.models.map(({id}) => id),
    ),
  };
}

/** Writes the state for an address; what is as by default is left out. */
export function writeQuery(query: TimelineQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.text) params.set('q', query.text);
  if (query.era) params.set('era', query.era);
  if (query.kinds.length > 0) params.set('kind', query.kinds.join(','));
  if (query.architectures.length > 0) params.set('arch', query.architectures.join(','));
  if (query.organization) params.set('org', query.organization);
  if (query.open) params.set('open', query.open);
  if (query.order !== 'asc') params.set('order', query.order);
  if (query.model) params.set('model', query.model);
  return params;
}

/** Whether a query hides anything. */
export function isFiltering({order: _order, model: _model, ...filters}: TimelineQuery): boolean {
  return Object.values(filters).some((value) => value.length > 0);
}

/**
 * The events that a query leaves, oldest first as they came.
 * @param models by id; an event passes a filter on models when one of its models does
 */
export function filterItems(
  items: TimelineItem[],
  models: Map<string, TimelineModel>,
  query: TimelineQuery,
): TimelineItem[] {
  const words = query.text.split(/\s+/).map(foldName).filter(Boolean);
  const passes = (item: TimelineItem): boolean => {
    if (query.era && item.era !== query.era) return false;
    if (query.kinds.length > 0 && !query.kinds.includes(item.kind)) return false;
    const own = item.models.flatMap((id) => models.get(id) ?? []);
    if (
      query.architectures.length > 0 &&
      !own.some((model) => query.architectures.includes(model.architecture))
    ) {
      return false;
    }
    if (query.organization && !own.some((model) => model.organizations.includes(query.organization)))
      return false;
    if (query.open && !own.some((model) => model.open === (query.open === 'open'))) return false;
    if (words.length === 0) return true;
    const text = foldName([item.title, item.text, item.id, ...own.map(({name}) => name)].join('\n'));
    return words.every((word) => text.includes(word));
  };
  return items.filter(passes);
}

/** Events by year, in the order given. */
export function groupByYear(items: TimelineItem[]): {year: string; items: TimelineItem[]}[] {
  const years: {year: string; items: TimelineItem[]}[] = [];
  for (const item of items) {
    const year = item.date.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.items.push(item);
    else years.push({year, items: [item]});
  }
  return years;
}

/**
 * Events by era and year in reading order. An era without events is left out.
 * @param items oldest first
 */
export function arrange(
  eras: TimelineEra[],
  items: TimelineItem[],
  order: TimelineQuery['order'],
): {era: TimelineEra; years: ReturnType<typeof groupByYear>}[] {
  const turn = <T>(list: T[]): T[] => (order === 'desc' ? [...list].reverse() : list);
  const ordered = turn(items);
  return turn(eras).flatMap((era) => {
    const own = ordered.filter((item) => item.era === era.id);
    return own.length > 0 ? [{era, years: groupByYear(own)}] : [];
  });
}
