import type {ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {
  children: ReactNode;
};

/** What a figure shows just now, in words; announced when the reader's choice changes it. */
export default function ReadOut({children}: Props): ReactNode {
  return (
    <p className={styles.readOut} aria-live="polite">
      {children}
    </p>
  );
}
