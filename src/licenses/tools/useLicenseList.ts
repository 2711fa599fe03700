import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useCallback, useDeferredValue, useEffect, useMemo, useRef, useState} from 'react';

import {orderRecords, readRecords, showRecords} from '@site/src/ui/records/dom';
import type {ShownFacet} from '@site/src/ui/records/shownFacet';
import {foldText, matchRecords, type Filterable, type Matches} from '@site/src/ui/records/match';
import {useUrlQuery} from '@site/src/ui/useUrlQuery';
import {writeSortValues} from './sortValues';
import {useCases} from './useCases';
import {tableId} from '../LicenseTable/ids';
import {judgeRow, type Bound} from '../logic/bindings';
import {parseCase, writeCase} from '../logic/caseOf';
import type {Judgement} from '../logic/judge';
import {nameMatcher, parseQuery, writeQuery, type Query, type SortKey} from '../logic/query';

/** Makes a new query of the present one. */
export type ChangeQuery = (change: (present: Query) => Query) => void;

export type LicenseList = {
  query: Query;
  change: ChangeQuery;
  /** What the query leaves; null until the rows have been read. */
  matches: Matches | null;
  /** The rows as they were read. */
  records: readonly Filterable[];
};

const none: Filterable[] = [];

/** So many rows a phone shows whole, not just their first lines. */
const few = 24;

/** The section that holds tools and table; it is there before any of this runs. */
export const tableSection = (): HTMLElement | null => document.getElementById(tableId);

/** Puts the models into the order asked for; the last key first, since each order keeps that of ties. */
function arrange(section: Element, original: HTMLElement[], sort: readonly SortKey[], locale: string): void {
  const collator = new Intl.Collator(locale === 'en' ? 'en' : 'zh-Hans-u-co-pinyin', {numeric: true});
  const ordered = [...sort]
    .reverse()
    .reduce(
      (groups, {column, descending}) =>
        orderRecords(groups, {key: column, descending}, (one, other) => collator.compare(one, other)),
      original,
    );
  section.querySelector('table')?.append(...ordered);
  for (const head of section.querySelectorAll<HTMLElement>('th[data-column]')) {
    const key = sort.find(({column}) => column === head.dataset.column);
    const direction = key?.descending ? 'descending' : 'ascending';
    // ARIA allows one sorted column; the rest is told by the list of orders.
    if (key && key === sort[0]) head.setAttribute('aria-sort', direction);
    else head.removeAttribute('aria-sort');
    head.toggleAttribute('data-sorted', key !== undefined);
  }
}

/** What the terms of each row mean for the reader's case. */
export type Judgements = ReadonlyMap<string, Judgement<Bound>>;

/**
 * The rows of the table as the page has them, filtered and ordered by the query of the address, and judged
 * where it has a case.
 * @param facets and `otherNames`, by the address of the row: the same objects throughout
 */
export function useLicenseList(
  facets: readonly ShownFacet[],
  otherNames: Readonly<Record<string, readonly string[]>>,
): LicenseList & {
  judged: Judgements | null;
  /** Whether the terms, and so the judgements, could not be fetched. */
  isUnjudged: boolean;
} {
  const {i18n} = useDocusaurusContext();
  const [params, setParams] = useUrlQuery();
  const [records, setRecords] = useState(none);
  const ids = useMemo(() => new Set(records.map(({id}) => id)), [records]);
  const query = useMemo(() => parseQuery(params, facets, (id) => ids.has(id)), [params, facets, ids]);
  const original = useRef<HTMLElement[]>([]);

  useEffect(() => {
    const section = tableSection();
    if (!section) return;
    original.current = [...section.querySelectorAll<HTMLElement>('tbody')];
    const names = facets.find(({key}) => key === 'with')?.names ?? {};
    // Reading the page is no rendering: it is there before React is.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setRecords(
      readRecords(section).map((record) => ({
        ...record,
        // Other names, and what the conditions are called, are not said in the row, but looked for.
        text: [
          record.text,
          ...[
            ...(otherNames[record.id] ?? []),
            ...(record.values.with ?? []).map((id) => names[id] ?? id),
          ].map(foldText),
        ].join('\n'),
      })),
    );
  }, [facets, otherNames]);

  const written = writeCase(query.asked);
  const {view: cases, hasFailed} = useCases(written !== '');
  const judged = useMemo(() => {
    if (!cases || !written) return null;
    const asked = parseCase(written);
    return new Map(Object.entries(cases.rows).map(([id, row]) => [id, judgeRow(cases, row, asked)]));
  }, [cases, written]);
  const answered = useMemo(
    () =>
      judged
        ? records.map((record) => ({
            ...record,
            values: {...record.values, fit: [judged.get(record.id)?.verdict ?? 'unclear']},
          }))
        : records,
    [records, judged],
  );
  // What is typed is painted first; the rows follow in the next frame.
  const wanted = useDeferredValue(query.records);
  const matches = useMemo(
    () =>
      // Until the terms are here, nobody is told that no row fits.
      answered.length > 0 && (judged || !written)
        ? matchRecords(answered, facets, wanted, nameMatcher(wanted.text))
        : null,
    [answered, judged, written, facets, wanted],
  );

  useEffect(() => {
    const section = tableSection();
    if (!section || !matches) return;
    showRecords(section, (id) => matches.ids.has(id));
    section.toggleAttribute('data-few', matches.ids.size <= few);
  }, [matches]);

  // With the tools gone nobody could bring back what they hide.
  useEffect(
    () => () => {
      const section = tableSection();
      if (!section) return;
      showRecords(section, () => true);
      section.removeAttribute('data-few');
    },
    [],
  );

  const order = query.sort.map(({column, descending}) => `${descending ? '-' : ''}${column}`).join();
  const isArranged = useRef(false);
  useEffect(() => {
    const section = tableSection();
    if (!section || original.current.length === 0 || (!order && !isArranged.current)) return;
    if (!isArranged.current) for (const group of original.current) writeSortValues(group);
    isArranged.current = true;
    const sort = order
      .split(',')
      .filter(Boolean)
      .map((word) => ({column: word.replace('-', ''), descending: word.startsWith('-')}) as SortKey);
    arrange(section, original.current, sort, i18n.currentLocale);
  }, [order, i18n.currentLocale]);

  const change = useCallback<ChangeQuery>(
    (update) =>
      setParams((present) =>
        writeQuery(update(parseQuery(present, facets, (id) => ids.has(id))), facets, present),
      ),
    [facets, ids, setParams],
  );
  return {query, change, matches, records: answered, judged, isUnjudged: hasFailed};
}
