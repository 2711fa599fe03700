import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useCallback, useEffect, useMemo, useRef, useState} from 'react';

import {openTo} from '../openTo';
import {useTarget} from '../useTarget';
import {useUrlQuery} from '../useUrlQuery';
import {orderRecords, readRecords, recordElements, showRecords} from './dom';
import {
  isFiltering,
  parseRecordQuery,
  withoutFilters,
  writeRecordQuery,
  type Facet,
  type RecordQuery,
} from './grammar';
import {matchRecords, type Filterable, type Matches} from './match';

export type RecordList = {
  query: RecordQuery;
  change: (next: RecordQuery) => void;
  /** What the query leaves; null until the page's records have been read. */
  matches: Matches | null;
  total: number;
};

const noAnchors: ReadonlySet<string> = new Set();

/**
 * Filters and orders a list that stands in the page, by the query of the address. The list is not React's:
 * it is read once, then records are hidden and moved.
 * @param listId id of the element that holds the records (see `dom.ts`)
 * @param facets and `sortKeys`: the same objects throughout
 * @param count how many records there are, for as long as they have not been read
 */
export function useRecordList(
  listId: string,
  facets: readonly Facet[],
  sortKeys: readonly string[],
  count: number,
): RecordList {
  const {i18n} = useDocusaurusContext();
  const [params, setParams] = useUrlQuery();
  const [records, setRecords] = useState<Filterable[] | null>(null);
  const [anchors, setAnchors] = useState<ReadonlySet<string>>(noAnchors);
  const query = useMemo(() => parseRecordQuery(params, facets, sortKeys), [params, facets, sortKeys]);

  useEffect(() => {
    const list = document.getElementById(listId);
    if (!list) return;
    // Reading the page is no rendering: it is there before React is.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setRecords(readRecords(list));
    setAnchors(new Set([...list.querySelectorAll('[id]')].map(({id}) => id)));
  }, [listId]);

  // With the tools gone nobody could bring back what they hide.
  useEffect(
    () => () => {
      const list = document.getElementById(listId);
      if (list) showRecords(list, () => true);
    },
    [listId],
  );

  const matches = useMemo(() => records && matchRecords(records, facets, query), [records, facets, query]);

  useEffect(() => {
    const list = document.getElementById(listId);
    if (!list || !matches) return;
    const filtered = isFiltering(query);
    showRecords(list, (id) => matches.ids.has(id));
    list.toggleAttribute('data-filtered', filtered);
    // What a filter has found must be seen; what was folded before is folded again with the filter gone.
    for (const fold of list.querySelectorAll<HTMLDetailsElement>('details[data-group]')) {
      if (filtered && !fold.hidden && !fold.open) {
        fold.open = true;
        fold.dataset.unfolded = '';
      } else if (!filtered && fold.dataset.unfolded !== undefined) {
        fold.open = false;
        delete fold.dataset.unfolded;
      }
    }
  }, [listId, matches, query]);

  // The order of the page, kept before anything is moved.
  const original = useRef<HTMLElement[] | null>(null);
  useEffect(() => {
    const list = document.getElementById(listId);
    if (!list || sortKeys.length === 0) return;
    if (!original.current && !query.order) return;
    const first = (original.current ??= recordElements(list));
    const collator = new Intl.Collator(i18n.currentLocale === 'en' ? 'en' : 'zh-Hans-u-co-pinyin', {
      numeric: true,
    });
    first[0]?.parentElement?.append(
      ...(query.order
        ? orderRecords(first, query.order, (one, other) => collator.compare(one, other))
        : first),
    );
  }, [listId, query.order, sortKeys, i18n.currentLocale]);

  const reveal = useCallback(
    (id: string) => {
      const target = document.getElementById(id);
      if (!target) return;
      openTo(target);
      if (target.closest('[hidden]')) {
        setParams((present) =>
          writeRecordQuery(withoutFilters(parseRecordQuery(present, facets, sortKeys)), facets, present),
        );
      }
    },
    [facets, sortKeys, setParams],
  );
  useTarget(anchors, reveal);

  return {
    query,
    change: (next) => setParams((present) => writeRecordQuery(next, facets, present)),
    matches,
    total: records?.length ?? count,
  };
}
