import {foldName} from '../../data/foldName';
import {chosenOf, rangeOf, type Facet, type RecordQuery} from './grammar';

/** What a filter needs to know of a record. */
export type Filterable = {
  id: string;
  /** All that its text is looked for in, folded by `foldText`. */
  text: string;
  /** Values of each `any` facet; a record may have several. */
  values: Readonly<Record<string, readonly string[]>>;
  /** Numbers of each `range` facet; null where it has none. */
  numbers: Readonly<Record<string, number | null>>;
};

export type Matches = {
  ids: ReadonlySet<string>;
  /**
   * By facet and value, how many records there would be with that value chosen alone in its facet, all
   * other filters standing.
   */
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/** A text as it is looked for: case, width, spaces, hyphens and points make no difference. */
export const foldText = foldName;

/** Looks for the whole text, or else for each of its words. */
function textMatcher(text: string): (folded: string) => boolean {
  const whole = foldText(text);
  const words = text.split(/\s+/).map(foldText).filter(Boolean);
  return (folded) => whole === '' || folded.includes(whole) || words.every((word) => folded.includes(word));
}

/**
 * The records that a query leaves, and what each further choice would leave. A record without a number
 * passes no range.
 */
export function matchRecords(
  records: readonly Filterable[],
  facets: readonly Facet[],
  query: RecordQuery,
): Matches {
  const hasText = textMatcher(query.text);
  const ids = new Set<string>();
  const counts = new Map(
    facets.filter(({kind}) => kind === 'any').map(({key}) => [key, new Map<string, number>()]),
  );
  const passes = ({values, numbers}: Filterable, {key, kind}: Facet): boolean => {
    if (kind === 'range') {
      const {from, to} = rangeOf(query, key);
      if (from === null && to === null) return true;
      const number = numbers[key] ?? null;
      return number !== null && number >= (from ?? -Infinity) && number <= (to ?? Infinity);
    }
    const chosen = chosenOf(query, key);
    return chosen.length === 0 || (values[key] ?? []).some((value) => chosen.includes(value));
  };
  for (const record of records) {
    if (!hasText(record.text)) continue;
    const failed = facets.filter((facet) => !passes(record, facet));
    if (failed.length === 0) ids.add(record.id);
    if (failed.length > 1) continue;
    for (const [key, ofFacet] of counts) {
      // Within a facet a further choice adds records, so its own choice does not count against them.
      if (failed.some((other) => other.key !== key)) continue;
      for (const value of new Set(record.values[key])) ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
    }
  }
  return {ids, counts};
}
