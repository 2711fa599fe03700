import type {ReactNode} from 'react';

import {columnLabel, fieldLabel} from './labels';
import type {Column, SortKey} from '../logic/query';
import styles from './styles.module.css';

type Props = {
  column: Column;
  sort: SortKey[];
  onSort: (column: Column, adds: boolean) => void;
  /** Whether it stands over no group and so fills both rows of headers. */
  isTall: boolean;
};

/**
 * A column's header with the button that sorts by it. ARIA allows one sorted column, so only the
 * first key is told there; the rest is in the line above the table.
 */
export default function SortHeader({column, sort, onSort, isTall}: Props): ReactNode {
  const place = sort.findIndex((key) => key.column === column);
  const key = sort[place];
  const direction = key && (key.descending ? 'descending' : 'ascending');
  return (
    <th
      scope="col"
      role="columnheader"
      rowSpan={isTall ? 2 : undefined}
      aria-sort={place === 0 ? direction : undefined}
    >
      <button
        type="button"
        className={`needs-script ${styles.sort}`}
        data-direction={direction}
        aria-label={fieldLabel(column)}
        onClick={(event) => onSort(column, event.shiftKey)}
      >
        {columnLabel(column)}
        <span aria-hidden="true" className={styles.arrow}>
          {sort.length > 1 && key ? place + 1 : null}
        </span>
      </button>
      <span className={styles.plainHeader}>{fieldLabel(column)}</span>
    </th>
  );
}
