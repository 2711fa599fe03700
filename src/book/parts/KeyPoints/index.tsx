import Translate from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {
  /** A list of about three. */
  children: ReactNode;
};

/** What is to be kept of a chapter. */
export default function KeyPoints({children}: Props): ReactNode {
  const id = useId();
  return (
    <section className={styles.points} aria-labelledby={id}>
      <p className={styles.title} id={id}>
        <Translate id="keyPoints.title">要点</Translate>
      </p>
      {children}
    </section>
  );
}
