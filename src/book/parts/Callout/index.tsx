import {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';

import styles from './styles.module.css';

type Kind = 'opinion' | 'forecast' | 'since' | 'correction' | 'misunderstanding' | 'quote';

type Props = {
  kind: Kind;
  /** Whose opinion or forecast it is. */
  by?: string;
  /** Present when it is short enough for the margin of the text. */
  margin?: string;
  children: ReactNode;
};

function titleOf(kind: Kind): string {
  switch (kind) {
    case 'opinion':
      return translate({id: 'callout.opinion', message: '观点'});
    case 'forecast':
      return translate({id: 'callout.forecast', message: '预测'});
    case 'since':
      return translate({id: 'callout.since', message: '后来怎样'});
    case 'correction':
      return translate({id: 'callout.correction', message: '本站更正'});
    case 'misunderstanding':
      return translate({id: 'callout.misunderstanding', message: '常见的误会'});
    case 'quote':
      return translate({id: 'callout.quote', message: '原文摘引'});
  }
}

/** A passage whose standing the reader must see: not a fact that this site vouches for by itself. */
export default function Callout({kind, by, margin, children}: Props): ReactNode {
  const id = useId();
  return (
    <div
      role="note"
      className={styles.callout}
      data-kind={kind}
      data-margin={margin ? 'note' : undefined}
      aria-labelledby={id}
    >
      <p className={styles.title} id={id}>
        {titleOf(kind)}
        {by && <span className={styles.by}>{by}</span>}
      </p>
      {children}
    </div>
  );
}
