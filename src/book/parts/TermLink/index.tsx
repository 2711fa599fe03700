import type {ReactNode} from 'react';

import HoverCard from '@site/src/ui/HoverCard';
import styles from './styles.module.css';

type Props = {
  id: string;
  name: string;
  /** The term in the site's other language. */
  other: string;
  definition: string;
  children: ReactNode;
};

/** A glossary term with its definition. */
export default function TermLink({id, name, other, definition, children}: Props): ReactNode {
  const card = (): ReactNode => (
    <>
      <strong>{name}</strong> <span className={styles.other}>{other}</span>
      <span className={styles.definition}>{definition}</span>
    </>
  );
  return (
    <HoverCard to={`/glossary/#${id}`} className={styles.term} card={card}>
      {children}
    </HoverCard>
  );
}
