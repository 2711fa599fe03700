import Translate from '@docusaurus/Translate';
import {Children, type ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {
  id: string;
  title: string;
  /** The drawing in three widths, made at build time by `src/book/build/chart`. */
  narrow: string;
  medium: string;
  wide: string;
  /** Where the numbers are from, and the table of them. */
  children: ReactNode;
};

/** A chart of published numbers: the drawing that fits, its source, the numbers themselves. */
export default function Chart({title, narrow, medium, wide, children}: Props): ReactNode {
  const [source, ...table] = Children.toArray(children).filter((child) => typeof child !== 'string');
  return (
    <div className={styles.chart}>
      <p className={styles.title}>{title}</p>
      {/* Our own build made the markup, from our own data. */}
      <div data-stage="">
        <div className={styles.narrow} dangerouslySetInnerHTML={{__html: narrow}} />
        <div className={styles.medium} dangerouslySetInnerHTML={{__html: medium}} />
        <div className={styles.wide} dangerouslySetInnerHTML={{__html: wide}} />
      </div>
      {source}
      <details className={styles.numbers}>
        <summary>
          <Translate id="chart.numbers">数据表</Translate>
        </summary>
        {table}
      </details>
    </div>
  );
}
