import type {ReactNode} from 'react';

import PartialDate from '@site/src/ui/PartialDate';
import Verdict from '@site/src/ui/Verdict';
import Source from './Source';
import type {LicenseTableRow} from '../build/licenseTableView';
import styles from './detail.module.css';

type Props = {entries: LicenseTableRow['weights']['history']};

/** How the licence of the weights changed, and what each change made of the verdict. */
export default function History({entries}: Props): ReactNode {
  return (
    <ol className={styles.list}>
      {entries.map(({date, what, commercial, source}) => (
        <li key={`${date} ${what}`}>
          <PartialDate value={date} />
          {' · '}
          {what}
          {' · '}
          <Verdict value={commercial} />
          {' · '}
          <Source url={source} />
        </li>
      ))}
    </ol>
  );
}
