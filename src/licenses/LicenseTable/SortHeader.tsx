import type {ReactNode} from 'react';

import {columnLabel} from './labels';
import type {SortColumn} from '../logic/query';
import styles from './styles.module.css';

type Props = {column: SortColumn};

/** A column's header with the button that sorts by it; `tools/useLicenseList` answers it and shows the direction. */
export default function SortHeader({column}: Props): ReactNode {
  return (
    <th scope="col" role="columnheader" data-column={column}>
      <button type="button" className={styles.sort} data-sort={column}>
        {columnLabel(column)}
        <span aria-hidden="true" className={`needs-script ${styles.arrow}`} />
      </button>
    </th>
  );
}
