import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {children: ReactNode};

/** The answer to a question, folded. */
export default function Answer({children}: Props): ReactNode {
  return (
    <details className={styles.answer}>
      <summary>
        <Translate id="question.answer">答案</Translate>
      </summary>
      {children}
    </details>
  );
}
