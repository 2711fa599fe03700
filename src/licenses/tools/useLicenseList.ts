import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useCallback, useEffect, useMemo, useRef, useState} from 'react';

import {orderRecords, readRecords, showRecords} from '@site/src/ui/records/dom';
import type {Facet} from '@site/src/ui/records/grammar';
import {matchRecords, type Filterable, type Matches} from '@site/src/ui/records/match';
import {useUrlQuery} from '@site/src/ui/useUrlQuery';
import {tableId} from '../LicenseTable/ids';
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

/** The rows of the table as the page has them, filtered and ordered by the query of the address. */
export function useLicenseList(facets: readonly Facet[]): LicenseList {
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
    // Reading the page is no rendering: it is there before React is.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setRecords(readRecords(section));
  }, []);

  const matches = useMemo(
    () =>
      records.length > 0
        ? matchRecords(records, facets, query.records, nameMatcher(query.records.text))
        : null,
    [records, facets, query.records],
  );

  useEffect(() => {
    const section = tableSection();
    if (section && matches) showRecords(section, (id) => matches.ids.has(id));
  }, [matches]);

  const order = query.sort.map(({column, descending}) => `${descending ? '-' : ''}${column}`).join();
  const isArranged = useRef(false);
  useEffect(() => {
    const section = tableSection();
    if (!section || original.current.length === 0 || (!order && !isArranged.current)) return;
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
  return {query, change, matches, records};
}
