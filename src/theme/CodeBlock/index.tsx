import type {ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {children: ReactNode};

/** A block of plain text in a fixed-width font. */
export default function CodeBlock({children}: Props): ReactNode {
  return (
    <pre className={styles.block}>
      <code>{children}</code>
    </pre>
  );
}
