import {translate} from '@docusaurus/Translate';
import {useCallback, useEffect, useMemo, useState} from 'react';

import type {Facet} from '@site/src/ui/records/grammar';
import {matchRecords} from '@site/src/ui/records/match';
import {useTarget} from '@site/src/ui/useTarget';
import {nameMatcher, withoutFilters} from '../logic/query';
import {rowName} from './rowName';
import {tableSection, type LicenseList} from './useLicenseList';

const noAnchors: ReadonlySet<string> = new Set();

/** The addresses of rows that an address of the page stands for: its own, or all of a model. */
const rowsOf = (target: Element): string[] =>
  target.matches('[data-record]')
    ? [target.id]
    : [...(target.closest('tbody')?.querySelectorAll('[data-record]') ?? [])].map(({id}) => id);

/**
 * Follows the address of a row or a model: clears filters that hide it, opens it, marks it.
 * @returns what has been done, in words
 */
export function useRowTarget({records, change}: LicenseList, facets: readonly Facet[]): string {
  const [words, setWords] = useState('');
  const anchors = useMemo(
    () =>
      records.length > 0
        ? new Set([...(tableSection()?.querySelectorAll('tr[id]') ?? [])].map(({id}) => id))
        : noAnchors,
    [records],
  );
  const reveal = useCallback(
    (id: string) => {
      const target = document.getElementById(id);
      if (!target) return;
      const rows = rowsOf(target);
      let isCleared = false;
      change((present) => {
        const {ids} = matchRecords(records, facets, present.records, nameMatcher(present.records.text));
        isCleared = !rows.some((row) => ids.has(row));
        return isCleared ? withoutFilters(present) : present;
      });
      for (const row of rows) {
        const element = document.getElementById(row);
        if (element && isCleared) element.hidden = false;
      }
      if (isCleared) target.closest('tbody')?.removeAttribute('hidden');
      const detail = target.querySelector('details');
      if (detail) detail.open = true;
      const name = rowName(target);
      setWords(
        isCleared
          ? translate({id: 'licenseTable.announce.cleared', message: '已显示{name}，筛选已清除'}, {name})
          : translate({id: 'licenseTable.announce.shown', message: '已显示{name}'}, {name}),
      );
    },
    [change, records, facets],
  );
  const target = useTarget(anchors, reveal);
  useEffect(() => {
    const element = target && document.getElementById(target.id);
    element?.setAttribute('aria-current', 'location');
    return () => element?.removeAttribute('aria-current');
  }, [target]);
  return words;
}
