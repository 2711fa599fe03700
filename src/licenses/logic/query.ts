import {foldName} from '../../data/foldName';
import {
  isFiltering as isFilteringRecords,
  parseRecordQuery,
  withChosen,
  withoutFilters as withoutRecordFilters,
  writeRecordQuery,
  type Facet,
  type RecordQuery,
} from '../../ui/records/grammar';
import {emptyCase, isAsked, parseCase, writeCase, type Case} from './caseOf';

/**
 * The state of the licence table as an address carries it: the grammar of all lists of the site, and
 * beside it several sort keys, the rows compared, and the reader's case. Pure; open `Query` first.
 */

/** What can be sorted by; `note` is the order of the note that the table grew from. */
export const sortColumns = [
  'name',
  'organization',
  'date',
  'license',
  'commercial',
  'conditions',
  'verified',
  'size',
  'note',
] as const;
export type SortColumn = (typeof sortColumns)[number];
export type SortKey = {column: SortColumn; descending: boolean};

/** Everything about a view of the table that a link carries. */
export type Query = {
  /** Text and filters. */
  records: RecordQuery;
  /** None: newest first. */
  sort: readonly SortKey[];
  /** Addresses of the rows side by side. */
  compare: readonly string[];
  /** Whether the comparison leaves out what is the same. */
  onlyDifferences: boolean;
  /** What the reader means to do. */
  asked: Case;
};

/** No more columns than can be read side by side. */
export const mostCompared = 4;

function parseSort(params: URLSearchParams): SortKey[] {
  const isColumn = (value: string): value is SortColumn => (sortColumns as readonly string[]).includes(value);
  const seen = new Map<SortColumn, SortKey>();
  for (const word of params.getAll('sort').flatMap((text) => text.split(','))) {
    const descending = word.startsWith('-');
    const column = descending ? word.slice(1) : word;
    if (isColumn(column) && !seen.has(column)) seen.set(column, {column, descending});
  }
  return [...seen.values()];
}

/**
 * Reads a query from an address; whatever it does not know is left out.
 * @param isRow tells the addresses of rows
 */
export function parseQuery(
  params: URLSearchParams,
  facets: readonly Facet[],
  isRow: (id: string) => boolean,
): Query {
  const compared = params.getAll('cmp').flatMap((text) => text.split(','));
  const asked = parseCase(params.get('case') ?? '');
  const records = parseRecordQuery(params, facets);
  return {
    // Answers without a question would hide every row.
    records: isAsked(asked) ? records : withChosen(records, 'fit', []),
    sort: parseSort(params),
    compare: [...new Set(compared)].filter(isRow).slice(0, mostCompared),
    onlyDifferences: params.get('diff') === '1',
    asked,
  };
}

/** Writes a query into an address: defaults are left out, keys that are not ours stay. */
export function writeQuery(
  query: Query,
  facets: readonly Facet[],
  present: URLSearchParams = new URLSearchParams(),
): URLSearchParams {
  const params = writeRecordQuery(query.records, facets, present);
  const written: [string, string][] = [
    ['sort', query.sort.map(({column, descending}) => (descending ? `-${column}` : column)).join(',')],
    ['cmp', query.compare.join(',')],
    ['diff', query.onlyDifferences ? '1' : ''],
    ['case', writeCase(query.asked)],
  ];
  for (const [key, value] of written) {
    if (value) params.set(key, value);
    else params.delete(key);
  }
  return params;
}

/** Whether a query leaves rows out. */
export const isFiltering = ({records}: Query): boolean => isFilteringRecords(records);

/** Whether there is anything to take back: a filter or a case. */
export const isChanged = (query: Query): boolean => isFiltering(query) || isAsked(query.asked);

/** The same view with every row. */
export const withoutFilters = (query: Query): Query => ({
  ...query,
  records: withoutRecordFilters(query.records),
});

/** The same view for another case, or for nobody: then answers are no filter. */
export const withCase = (query: Query, asked: Case): Query => ({
  ...query,
  asked,
  records: isAsked(asked) ? query.records : withChosen(query.records, 'fit', []),
});

/** The same view with every row, for nobody in particular. */
export const withoutAll = (query: Query): Query => ({...withoutFilters(query), asked: emptyCase});

/** Facets of which a value cannot be wanted and unwanted at once. */
const opposites: Readonly<Record<string, string>> = {with: 'without', without: 'with'};

/** The filters after those of one facet were changed. */
export function withRecords(present: RecordQuery, next: RecordQuery): RecordQuery {
  const chosen = {...next.chosen};
  for (const [key, other] of Object.entries(opposites)) {
    const added = (chosen[key] ?? []).filter((value) => !present.chosen[key]?.includes(value));
    const kept = (chosen[other] ?? []).filter((value) => !added.includes(value));
    if (kept.length > 0) chosen[other] = kept;
    else delete chosen[other];
  }
  return {...next, chosen};
}

/** Adds a row to the comparison or takes it out; a full comparison stays as it is. */
export function toggleCompared(query: Query, id: string): Query {
  const others = query.compare.filter((other) => other !== id);
  if (others.length < query.compare.length) return {...query, compare: others};
  return others.length < mostCompared ? {...query, compare: [...others, id]} : query;
}

/**
 * The order after a press on a column's header: ascending, descending, newest first.
 * @param adds keep the other columns as well (Shift)
 */
export function nextSort(sort: readonly SortKey[], column: SortColumn, adds: boolean): readonly SortKey[] {
  const present = sort.find((key) => key.column === column);
  const next: SortKey[] = !present
    ? [{column, descending: false}]
    : present.descending
      ? []
      : [{column, descending: true}];
  if (!adds) return next;
  return present ? sort.flatMap((key) => (key === present ? next : [key])) : [...sort, ...next];
}

/**
 * Tells which rows answer to a text: those that contain the whole of it in one of their names, or each
 * of its words in some of them. A single letter or digit is no word: “gpt 3” is not “gpt-j” with a 3
 * elsewhere.
 */
export function nameMatcher(text: string): (folded: string) => boolean {
  const whole = foldName(text);
  const words = text.split(/\s+/).map(foldName).filter(Boolean);
  const areWords = words.length > 1 && words.every((word) => [...word].length > 1);
  return (folded) =>
    whole === '' || folded.includes(whole) || (areWords && words.every((word) => folded.includes(word)));
}
