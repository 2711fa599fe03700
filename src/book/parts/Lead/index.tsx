import type {ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {children: ReactNode};

/** The question of a chapter and its answer, before everything else. */
export default function Lead({children}: Props): ReactNode {
  return <div className={styles.lead}>{children}</div>;
}
