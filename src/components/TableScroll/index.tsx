import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {children: ReactNode};

/** A box in which a wide table scrolls; it takes focus, so that the keyboard can scroll it. */
export default function TableScroll({children}: Props): ReactNode {
  return (
    <div
      className={styles.scroll}
      role="region"
      tabIndex={0}
      aria-label={translate({id: 'table.region', message: '表格，可横向滚动'})}
    >
      {children}
    </div>
  );
}
