import type {ReactNode} from 'react';

import {useAnchors} from '@site/src/ui/useAnchors';
import styles from './styles.module.css';

type Props = {
  /** The old id. */
  id: string;
  /** The id that the place has now. */
  now: string;
};

/** An old id of a heading or figure, at the very place; works without JavaScript. */
export default function AliasAnchor({id, now}: Props): ReactNode {
  useAnchors([id]);
  return <span id={id} className={styles.anchor} data-now={`#${now}`} />;
}
