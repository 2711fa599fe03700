import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import FigureTools from '../FigureTools';
import styles from './styles.module.css';

type Props = {
  /** What the table is of; tells several on a page apart. */
  label: string;
  children: ReactNode;
};

/** A box in which a wide table scrolls; it takes focus, so that the keyboard can scroll it. Below it the ways to take it along. */
export default function TableScroll({label, children}: Props): ReactNode {
  return (
    <div className={styles.box} data-figure="">
      <div
        className={`lm-scroll ${styles.scroll}`}
        role="region"
        tabIndex={0}
        aria-label={translate({id: 'table.region', message: '表格：{label}'}, {label})}
        data-picture=""
      >
        {children}
      </div>
      <FigureTools name={label} files={['csv']} />
    </div>
  );
}
