import Translate from '@docusaurus/Translate';
import {Children, isValidElement, type ReactNode} from 'react';

import {useAnchors} from '@site/src/ui/useAnchors';
import styles from './styles.module.css';

type Props = {
  /** One `li` a reference, in the order of citation. */
  children: ReactNode;
};

/** The references that a page cites. */
export default function Bibliography({children}: Props): ReactNode {
  useAnchors(
    Children.toArray(children).flatMap((child) =>
      isValidElement<{id?: string}>(child) && child.props.id ? [child.props.id] : [],
    ),
  );
  return (
    <section aria-labelledby="page-references" className={styles.bibliography}>
      <h2 id="page-references">
        <Translate id="bibliography.title">本页参考文献</Translate>
      </h2>
      <ol>{children}</ol>
    </section>
  );
}
