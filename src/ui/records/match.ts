import {foldName} from '../../data/foldName';
import {chosenOf, rangeOf, type Facet, type RecordQuery} from './grammar';

/** What a filter needs to know of a record. */
export type Filterable = {
  id: string;
  /** All that its text is looked for in, folded by `foldText`. */
  text: string;
  /** Values of each facet that is no range; a record may have several. */
  values: Readonly<Record<string, readonly string[]>>;
  /** Numbers of each `range` facet; null where it has none. */
  numbers: Readonly<Record<string, number | null>>;
};

export type Matches = {
  ids: ReadonlySet<string>;
  /**
   * By facet and value, how many records there would be with that value chosen alone in its facet, or, where
   * a facet asks for all or none of several, with that value chosen as well; all other filters standing.
   */
  counts: Counts;
};

/** Counts by facet; a facet's are made when somebody first asks for them, since most menus are folded. */
export type Counts = {get: (key: string) => ReadonlyMap<string, number> | undefined};

/** A text as it is looked for: case, width, spaces, hyphens and points make no difference. */
export const foldText = foldName;

/** Looks for the whole text, or else for each of its words. */
export function textMatcher(text: string): (folded: string) => boolean {
  const whole = foldText(text);
  const words = text.split(/\s+/).map(foldText).filter(Boolean);
  return (folded) => whole === '' || folded.includes(whole) || words.every((word) => folded.includes(word));
}

/**
 * The records that a query leaves, and what each further choice would leave. A record without a number
 * passes no range.
 * @param hasText tells which texts answer to that of the query
 */
export function matchRecords(
  records: readonly Filterable[],
  facets: readonly Facet[],
  query: RecordQuery,
  hasText: (folded: string) => boolean = textMatcher(query.text),
): Matches {
  const ids = new Set<string>();
  const asked = facets.filter((facet) => isAsked(facet, query));
  // Each record that passes all facets but one at most, and the one.
  const near: {record: Filterable; failed: Facet | undefined}[] = [];
  for (const record of records) {
    if (!hasText(record.text)) continue;
    const failed = asked.filter((facet) => !passes(record, facet, query));
    if (failed.length === 0) ids.add(record.id);
    if (failed.length <= 1) near.push({record, failed: failed[0]});
  }
  const known = new Map<string, ReadonlyMap<string, number>>();
  return {
    ids,
    counts: {
      get(key) {
        const facet = facets.find((each) => each.key === key && each.kind !== 'range');
        if (!facet) return undefined;
        const counts = known.get(key) ?? countsOf(facet, near);
        known.set(key, counts);
        return counts;
      },
    },
  };
}

/** Whether a query asks anything of a facet. */
const isAsked = ({key, kind}: Facet, query: RecordQuery): boolean =>
  kind === 'range' ? query.ranges[key] !== undefined : chosenOf(query, key).length > 0;

function passes({values, numbers}: Filterable, {key, kind, of = key}: Facet, query: RecordQuery): boolean {
  if (kind === 'range') {
    const {from, to} = rangeOf(query, key);
    if (from === null && to === null) return true;
    const number = numbers[key] ?? null;
    return number !== null && number >= (from ?? -Infinity) && number <= (to ?? Infinity);
  }
  const chosen = chosenOf(query, key);
  const own = values[of] ?? [];
  if (kind === 'all') return chosen.every((value) => own.includes(value));
  if (kind === 'none') return !chosen.some((value) => own.includes(value));
  return own.some((value) => chosen.includes(value));
}

function countsOf(
  {key, kind, of = key, options}: Facet,
  near: readonly {record: Filterable; failed: Facet | undefined}[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {record, failed} of near) {
    // Among alternatives a further choice adds records, so its own choice does not count against them.
    if (failed && (kind !== 'any' || failed.key !== key)) continue;
    const own = record.values[of] ?? [];
    const counted = kind === 'none' ? options.filter((value) => !own.includes(value)) : own;
    for (const value of new Set(counted)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
