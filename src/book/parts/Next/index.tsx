import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {children: ReactNode};

/** What this chapter leaves open, and where it is taken up. */
export default function Next({children}: Props): ReactNode {
  return (
    <div className={styles.next}>
      <p className={styles.title}>
        <Translate id="next.title">接下来</Translate>
      </p>
      {children}
    </div>
  );
}
