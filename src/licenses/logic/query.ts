import {foldName} from '../../data/foldName';
import {licenseFamilies, noteVerdicts, permissiveness} from '../../data/vocabulary';
import {judgedOf, type BindingTerm} from './binding';
import {emptyCase, isAsked, parseCase, writeCase, type Case} from './caseOf';
import {caseVerdicts, judge, type Judged, type Judgement} from './judge';
import {shortLicense} from './fields';
import type {LicenseName, LicenseTableRow, LicenseTableView} from '../build/licenseTableView';

/** What can be filtered by; the keys are those of the address. */
export const facetKeys = ['use', 'fit', 'arch', 'family', 'with', 'without', 'from', 'rows', 'said'] as const;
export type FacetKey = (typeof facetKeys)[number];
export type Facets = Record<FacetKey, string[]>;

/** What can be sorted by; the keys are those of the address. */
export const columns = [
  'name',
  'organization',
  'date',
  'license',
  'commercial',
  'conditions',
  'code',
  'data',
  'verified',
] as const;
export type Column = (typeof columns)[number];
export type SortKey = {column: Column; descending: boolean};

/** Everything about a view of the table that a link carries. */
export type Query = {
  text: string;
  facets: Facets;
  /** The reader's case; the facet `fit` is about the answers to it. */
  case: Case;
  sort: SortKey[];
  /** Ids of the rows side by side. */
  compare: string[];
  /** Whether the comparison leaves out what is the same. */
  onlyDifferences: boolean;
};

/** No more columns than can be read side by side. */
export const mostCompared = 4;
export const longestText = 100;

const groups: LicenseTableRow['group'][] = [
  'static-embedding',
  'rnn',
  'encoder-only',
  'encoder-decoder',
  'decoder-only',
  'multimodal',
];

/** The values of a row in each facet. Verdict and conditions count what comes from upstream. */
const valuesOf: Record<FacetKey, (row: LicenseTableRow) => string[]> = {
  use: ({inherited}) => [inherited],
  fit: () => [], // depends on the case: see `filterRows`
  arch: ({group}) => [group],
  family: ({weights}) => [weights.license.family],
  with: ({weights, inheritedConditions}) => [...weights.conditions, ...inheritedConditions],
  without: ({weights, inheritedConditions}) => [...weights.conditions, ...inheritedConditions],
  from: ({parent, chain}) => [...new Set([...(parent ? [parent.id] : []), ...chain.map(({id}) => id)])],
  rows: ({note}) => [note ? 'note' : 'added'],
  said: ({note}) => (note ? [note.verdict] : []),
};

type IndexedRow = {
  row: LicenseTableRow;
  values: Record<FacetKey, ReadonlySet<string>>;
  folded: string[];
  judged: Judged<BindingTerm>;
};

/** A view prepared for being asked. */
export type Index = {
  rows: IndexedRow[];
  ids: ReadonlySet<string>;
  /** The row that each address leads to: its own, and the first of a model for that of the model. */
  targets: ReadonlyMap<string, string>;
  /** Values that an address may name. */
  options: Facets;
  /** Those of them that are worth offering: some row has them. */
  offered: Facets;
};

export function indexView({rows, conditions, terms}: LicenseTableView): Index {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const label = new Map<string, string>(conditions.map((condition) => [condition.id, condition.label]));
  const indexed = rows.map((row): IndexedRow => {
    const values = {} as IndexedRow['values'];
    for (const key of facetKeys) values[key] = new Set(valuesOf[key](row));
    const licenses = [row.weights.license, row.code.license, row.data.license];
    const texts = [
      row.id,
      row.name,
      ...row.aliases,
      row.organizations,
      ...licenses.flatMap(({name, spdx}) => (spdx ? [name, spdx] : [name])),
      ...(row.parent ? [row.parent.name] : []),
      ...[...values.with].map((id) => label.get(id) ?? id),
    ];
    return {row, values, folded: [...new Set(texts.map(foldName))], judged: judgedOf(row, terms, byId)};
  });
  const conditionIds = conditions.map(({id}) => id);
  const options: Facets = {
    use: permissiveness,
    fit: [...caseVerdicts],
    arch: groups,
    family: [...licenseFamilies],
    with: conditionIds,
    without: conditionIds,
    from: [...new Set(indexed.flatMap(({values}) => [...values.from]))],
    rows: ['note', 'added'],
    said: [...noteVerdicts],
  };
  const offered = {} as Facets;
  for (const key of facetKeys) {
    offered[key] = options[key].filter((value) => indexed.some(({values}) => values[key].has(value)));
  }
  const targets = new Map([
    ...rows.filter(({isFirst}) => isFirst).map(({model, id}): [string, string] => [model, id]),
    ...rows.map(({id}): [string, string] => [id, id]),
  ]);
  return {rows: indexed, ids: new Set(rows.map(({id}) => id)), targets, options, offered};
}

/** The query that shows every row in the original order. */
export function emptyQuery(): Query {
  const facets = {} as Facets;
  for (const key of facetKeys) facets[key] = [];
  return {text: '', facets, case: {...emptyCase}, sort: [], compare: [], onlyDifferences: false};
}

/** Values of a list in the address that are known, each once, however often the key is repeated. */
function listOf(params: URLSearchParams, key: string, isKnown: (value: string) => boolean): string[] {
  const values = params.getAll(key).flatMap((text) => text.split(','));
  return [...new Set(values)].filter(isKnown);
}

function parseSort(params: URLSearchParams): SortKey[] {
  const isColumn = (value: string): value is Column => (columns as readonly string[]).includes(value);
  const seen = new Map<Column, SortKey>();
  for (const word of params.getAll('sort').flatMap((text) => text.split(','))) {
    const descending = word.startsWith('-');
    const column = descending ? word.slice(1) : word;
    if (isColumn(column) && !seen.has(column)) seen.set(column, {column, descending});
  }
  return [...seen.values()];
}

/** Reads a query from an address; whatever it does not know is left out. */
export function parseQuery(params: URLSearchParams, {options, ids}: Index): Query {
  const query = emptyQuery();
  query.text = (params.get('q') ?? '').slice(0, longestText);
  for (const key of facetKeys) {
    query.facets[key] = listOf(params, key, (value) => options[key].includes(value));
  }
  query.case = parseCase(params.get('case') ?? '');
  // Answers without a question would hide every row.
  if (!isAsked(query.case)) query.facets.fit = [];
  query.sort = parseSort(params);
  query.compare = listOf(params, 'cmp', (id) => ids.has(id)).slice(0, mostCompared);
  query.onlyDifferences = params.get('diff') === '1';
  return query;
}

/** Writes a query into an address: defaults are left out, keys that are not ours stay. */
export function writeQuery(query: Query, present: URLSearchParams = new URLSearchParams()): URLSearchParams {
  const params = new URLSearchParams(present);
  const sort = query.sort.map(({column, descending}) => (descending ? `-${column}` : column));
  const written: [string, string][] = [
    ['q', query.text],
    ...facetKeys.map((key): [string, string] => [key, query.facets[key].join(',')]),
    ['case', writeCase(query.case)],
    ['sort', sort.join(',')],
    ['cmp', query.compare.join(',')],
    ['diff', query.onlyDifferences ? '1' : ''],
  ];
  for (const [key, value] of written) {
    if (value) params.set(key, value);
    else params.delete(key);
  }
  return params;
}

/** Whether a query leaves rows out. */
export function isFiltering({text, facets}: Query): boolean {
  return foldName(text) !== '' || facetKeys.some((key) => facets[key].length > 0);
}

/** The same view with every row; order, comparison and the reader's case stay. */
export function withoutFilters(query: Query): Query {
  const {text, facets} = emptyQuery();
  return {...query, text, facets};
}

/** Puts a value into a facet or takes it out; a condition cannot be wanted and unwanted at once. */
export function toggleFacet(query: Query, key: FacetKey, value: string): Query {
  const without = (values: string[]): string[] => values.filter((other) => other !== value);
  const chosen = query.facets[key];
  const facets = {...query.facets, [key]: chosen.includes(value) ? without(chosen) : [...chosen, value]};
  if (key === 'with') facets.without = without(facets.without);
  if (key === 'without') facets.with = without(facets.with);
  return {...query, facets};
}

/** Adds a row to the comparison or takes it out; a full comparison stays as it is. */
export function toggleCompared(query: Query, id: string): Query {
  const others = query.compare.filter((other) => other !== id);
  if (others.length < query.compare.length) return {...query, compare: others};
  return others.length < mostCompared ? {...query, compare: [...others, id]} : query;
}

/**
 * The order after a press on a column's header: ascending, descending, original.
 * @param adds keep the other columns as well (Shift)
 */
export function nextSort(sort: SortKey[], column: Column, adds: boolean): SortKey[] {
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
function textMatcher(text: string): (folded: string[]) => boolean {
  const whole = foldName(text);
  const words = text.split(/\s+/).map(foldName).filter(Boolean);
  const areWords = words.length > 1 && words.every((word) => [...word].length > 1);
  const isIn = (folded: string[], part: string): boolean => folded.some((field) => field.includes(part));
  return (folded) =>
    whole === '' || isIn(folded, whole) || (areWords && words.every((word) => isIn(folded, word)));
}

/** Whether a row has what a facet asks for: any of its values, all of them (`with`) or none (`without`). */
function matchesFacet(key: FacetKey, has: ReadonlySet<string>, chosen: string[]): boolean {
  if (chosen.length === 0) return true;
  if (key === 'with') return chosen.every((value) => has.has(value));
  if (key === 'without') return !chosen.some((value) => has.has(value));
  return chosen.some((value) => has.has(value));
}

export type Filtered = {
  /** Ids of the rows that remain. */
  matches: ReadonlySet<string>;
  /** For each facet and value, how many rows would remain if it were chosen as well. */
  counts: Record<FacetKey, ReadonlyMap<string, number>>;
};

/** What each row means for the reader's case, by its id; empty while he asks nothing. */
export function judgeRows({rows}: Index, asked: Case): ReadonlyMap<string, Judgement<BindingTerm>> {
  if (!isAsked(asked)) return new Map();
  return new Map(rows.map(({row, judged}) => [row.id, judge(judged, asked)]));
}

/** Which rows a query leaves, and how many each further choice would leave. */
export function filterRows({rows, options}: Index, {text, facets, case: asked}: Query): Filtered {
  const isCase = isAsked(asked);
  const matches = new Set<string>();
  const counts = {} as Record<FacetKey, Map<string, number>>;
  for (const key of facetKeys) counts[key] = new Map(options[key].map((value) => [value, 0]));
  const add = (key: FacetKey, value: string): void => {
    const count = counts[key].get(value);
    if (count !== undefined) counts[key].set(value, count + 1);
  };
  const matchesText = textMatcher(text);
  for (const {row, values: fixed, folded, judged} of rows) {
    if (!matchesText(folded)) continue;
    const values = isCase ? {...fixed, fit: new Set([judge(judged, asked).verdict])} : fixed;
    const failed = facetKeys.filter((key) => !matchesFacet(key, values[key], facets[key]));
    if (failed.length === 0) matches.add(row.id);
    for (const key of facetKeys) {
      // Within a facet of alternatives a further choice adds rows, so its own choice does not count.
      const isAlternative = key !== 'with' && key !== 'without';
      if (failed.some((other) => !isAlternative || other !== key)) continue;
      const counted =
        key === 'without' ? options.without.filter((value) => !values.without.has(value)) : values[key];
      for (const value of counted) add(key, value);
    }
  }
  return {matches, counts};
}

/** A licence sorts by what its column shows; where there is none, nothing is shown to sort by. */
const licenseValue = (license: LicenseName): string | null =>
  license.family === 'none' ? null : shortLicense(license);

/** What a column is sorted by; null is missing and comes last in both directions. */
const sortValue: Record<Column, (row: LicenseTableRow) => string | number | null> = {
  name: ({name}) => name,
  organization: ({organizations}) => organizations || null,
  // As much of a date as is known sorts as text: 2018 < 2018-10 < 2018-10-11.
  date: ({date}) => date || null,
  license: ({weights}) => licenseValue(weights.license),
  commercial: ({inherited}) => permissiveness.indexOf(inherited),
  conditions: ({weights}) => weights.conditions.length,
  code: ({code}) => licenseValue(code.license),
  data: ({data}) => licenseValue(data.license),
  verified: ({weights}) => weights.evidence.verifiedOn || null,
};

/** Compares as a reader of the locale expects: Chinese by pinyin, numbers in names as numbers. */
function collatorFor(locale: string): Intl.Collator {
  return new Intl.Collator(locale === 'en' ? 'en' : 'zh-Hans-u-co-pinyin', {numeric: true});
}

/** A sorted copy; rows that tie, and all rows without a key, keep the original order. */
export function sortRows(rows: LicenseTableRow[], sort: SortKey[], locale: string): LicenseTableRow[] {
  const collator = collatorFor(locale);
  const compare = (a: LicenseTableRow, b: LicenseTableRow, {column, descending}: SortKey): number => {
    const [left, right] = [sortValue[column](a), sortValue[column](b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : collator.compare(String(left), String(right));
    return descending ? -order : order;
  };
  return [...rows].sort((a, b) => {
    for (const key of sort) {
      const order = compare(a, b, key);
      if (order !== 0) return order;
    }
    return a.place - b.place;
  });
}
