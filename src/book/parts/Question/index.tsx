import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {
  /** Its number on the page, as text since Markdown gives it. */
  number: string;
  /** The question, and last its answer. */
  children: ReactNode;
};

/** Something to think about before unfolding the answer. */
export default function Question({number, children}: Props): ReactNode {
  return (
    <div className={styles.question}>
      <p className={styles.number}>
        <Translate id="question.number" values={{number}}>
          {'想一想 {number}'}
        </Translate>
      </p>
      {children}
    </div>
  );
}
