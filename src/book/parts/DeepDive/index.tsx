import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {
  /** What is folded. */
  title: string;
  children: ReactNode;
};

/** What readers may skip without losing the thread: folded until it is asked for. */
export default function DeepDive({title, children}: Props): ReactNode {
  return (
    <details className={styles.deep}>
      <summary>
        <span className={styles.kind}>
          <Translate id="deepDive.label">深入</Translate>
        </span>
        {title}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
