import type {ReactNode} from 'react';

import HoverCard from '@site/src/ui/HoverCard';
import styles from './styles.module.css';

type Props = {id: string; children: ReactNode};

/** A glossary term, linked to its entry, with its definition in a card. */
export default function TermLink({id, children}: Props): ReactNode {
  return (
    <HoverCard to={`/glossary/#${id}`} className={styles.term}>
      {children}
    </HoverCard>
  );
}
