import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {Fragment, type ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {
  /** Id of the chart. */
  id: string;
  /** The citation, and what is to be known about the numbers. */
  children: ReactNode;
};

/** Where the numbers of a chart are from, and the files to take away. */
export default function ChartSource({id, children}: Props): ReactNode {
  const file = useBaseUrl(`/data/charts/${id}`);
  return (
    <p className={styles.source}>
      <Translate id="chart.source">数据</Translate> {children}{' '}
      <span className={styles.files} data-files="">
        {['csv', 'svg'].map((format, index) => (
          <Fragment key={format}>
            {index > 0 && ' · '}
            <a href={`${file}.${format}`} download>
              {format.toUpperCase()}
            </a>
          </Fragment>
        ))}
      </span>
    </p>
  );
}
