import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {
  /** What the table is of; tells several on a page apart. */
  label: string;
  children: ReactNode;
};

/** A box in which a wide table scrolls; it takes focus, so that the keyboard can scroll it. */
export default function TableScroll({label, children}: Props): ReactNode {
  return (
    <div
      className={`lm-scroll ${styles.scroll}`}
      role="region"
      tabIndex={0}
      aria-label={translate({id: 'table.region', message: '表格：{label}'}, {label})}
    >
      {children}
    </div>
  );
}
