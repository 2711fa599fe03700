import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {
  /** The citation. */
  children: ReactNode;
};

/** Where a quoted passage or somebody's opinion is from. */
export default function CalloutSource({children}: Props): ReactNode {
  return (
    <p className={styles.source}>
      <Translate id="callout.source">出处</Translate> {children}
    </p>
  );
}
