/**
 * One grammar of addresses for every filtered list of the site (timeline, register, glossary):
 * `?q=text&arch=rnn,other&year=2018-2020&sort=-date`. What is as by default is left out, what is unknown
 * in an address is ignored. Pure; open `match.ts` next.
 */

/** Something that records are told apart by. */
export type Facet = {
  /** Its name in the address. */
  key: string;
  /**
   * `any`: one of the values chosen will do. `all`: a record has each of them. `none`: it has none of them.
   * `range`: a number from … to …, both ends included.
   */
  kind: 'any' | 'all' | 'none' | 'range';
  /** The facet whose values it asks of a record, where that is another: `with` and `without` ask the same. */
  of?: string;
  /** Values that can be chosen, in the order they are offered; of a range, all numbers that occur, ascending. */
  options: readonly string[];
};

export type Range = {from: number | null; to: number | null};

/** A key that records are ordered by. */
export type Order = {key: string; descending: boolean};

export type RecordQuery = {
  text: string;
  /** Values chosen of each `any` facet; an absent key is one with none. */
  chosen: Readonly<Record<string, readonly string[]>>;
  ranges: Readonly<Record<string, Range>>;
  order: Order | null;
};

/** Longest text that is looked for; what is longer is no name. */
const longestText = 100;

export const emptyRecordQuery: RecordQuery = {text: '', chosen: {}, ranges: {}, order: null};

const noRange: Range = {from: null, to: null};

/** The values chosen of a facet. */
export const chosenOf = (query: RecordQuery, key: string): readonly string[] => query.chosen[key] ?? [];

/** The range asked of a facet. */
export const rangeOf = (query: RecordQuery, key: string): Range => query.ranges[key] ?? noRange;

function parseRange(text: string | null, options: readonly string[]): Range {
  const form = /^(\d{1,15})?-(\d{1,15})?$|^(\d{1,15})$/.exec(text ?? '');
  if (!form) return noRange;
  const [, from, to, single] = form;
  const known = (value: string | undefined): number | null =>
    value !== undefined && options.includes(value) ? Number(value) : null;
  const range =
    single === undefined ? {from: known(from), to: known(to)} : {from: known(single), to: known(single)};
  // A range turned round is one that somebody typed the wrong way.
  return range.from !== null && range.to !== null && range.from > range.to
    ? {from: range.to, to: range.from}
    : range;
}

/**
 * Reads the state out of an address.
 * @param sortKeys what can be ordered by; `sort=-date` is by date, descending
 */
export function parseRecordQuery(
  params: URLSearchParams,
  facets: readonly Facet[],
  sortKeys: readonly string[] = [],
): RecordQuery {
  const chosen: Record<string, readonly string[]> = {};
  const ranges: Record<string, Range> = {};
  for (const {key, kind, options} of facets) {
    if (kind === 'range') {
      const range = parseRange(params.get(key), options);
      if (range.from !== null || range.to !== null) ranges[key] = range;
    } else {
      const asked = new Set(params.getAll(key).flatMap((text) => text.split(',')));
      const known = options.filter((option) => asked.has(option));
      if (known.length > 0) chosen[key] = known;
    }
  }
  const [, minus = '', sort = ''] = /^(-?)(.*)$/.exec(params.get('sort') ?? '') ?? [];
  return {
    text: (params.get('q') ?? '').slice(0, longestText),
    chosen,
    ranges,
    order: sortKeys.includes(sort) ? {key: sort, descending: minus === '-'} : null,
  };
}

/**
 * Writes the state for an address.
 * @param present the query of the address now; what is none of this grammar's business stays in it
 */
export function writeRecordQuery(
  query: RecordQuery,
  facets: readonly Facet[],
  present: URLSearchParams = new URLSearchParams(),
): URLSearchParams {
  const params = new URLSearchParams(present);
  const put = (key: string, value: string): void => {
    if (value) params.set(key, value);
    else params.delete(key);
  };
  put('q', query.text);
  for (const {key, kind} of facets) {
    if (kind !== 'range') {
      put(key, chosenOf(query, key).join(','));
      continue;
    }
    const {from, to} = rangeOf(query, key);
    put(key, from === null && to === null ? '' : from === to ? String(from) : `${from ?? ''}-${to ?? ''}`);
  }
  put('sort', query.order ? `${query.order.descending ? '-' : ''}${query.order.key}` : '');
  return params;
}

/** Whether a query hides anything; an order does not. */
export const isFiltering = ({text, chosen, ranges}: RecordQuery): boolean =>
  text.trim() !== '' ||
  Object.values(chosen).some((values) => values.length > 0) ||
  Object.keys(ranges).length > 0;

/** How many facets a query filters by, the text apart. */
export const countFilters = ({chosen, ranges}: RecordQuery): number =>
  Object.values(chosen).filter((values) => values.length > 0).length + Object.keys(ranges).length;

/** The query with one value of a facet chosen, or no longer. */
export function toggleValue(query: RecordQuery, key: string, value: string): RecordQuery {
  const own = chosenOf(query, key);
  const next = own.includes(value) ? own.filter((other) => other !== value) : [...own, value];
  return withChosen(query, key, next);
}

/** The query with these values of a facet, and no others. */
export function withChosen(query: RecordQuery, key: string, values: readonly string[]): RecordQuery {
  const {[key]: _old, ...others} = query.chosen;
  return {...query, chosen: values.length > 0 ? {...others, [key]: values} : others};
}

/** The query with this range of a facet; one without ends is taken out. */
export function withRange(query: RecordQuery, key: string, range: Range): RecordQuery {
  const {[key]: _old, ...others} = query.ranges;
  const open = range.from === null && range.to === null;
  return {...query, ranges: open ? others : {...others, [key]: range}};
}

/** The query without filters; the order stays. */
export const withoutFilters = ({order}: RecordQuery): RecordQuery => ({...emptyRecordQuery, order});
