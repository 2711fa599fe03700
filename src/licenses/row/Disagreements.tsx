import type {ReactNode} from 'react';

import type {LicenseTableRow} from '../build/licenseTableView';
import styles from './detail.module.css';

type Props = {entries: LicenseTableRow['disagreements']};

/** What other lists say where they say something else. */
export default function Disagreements({entries}: Props): ReactNode {
  return (
    <ul className={styles.list}>
      {entries.map(({who, says, url}) => (
        <li key={`${who} ${says}`}>
          <a href={url}>{who}</a>
          {' · '}
          {says}
        </li>
      ))}
    </ul>
  );
}
