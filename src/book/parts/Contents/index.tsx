import Translate from '@docusaurus/Translate';
import type {TOCItem} from '@docusaurus/mdx-loader';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {
  items: readonly TOCItem[];
  /** Folded above the text, or open in its margin. */
  as: 'folded' | 'margin';
};

function List({items}: {items: readonly TOCItem[]}): ReactNode {
  return (
    <ul className={styles.list}>
      {items.map(({id, value, level}) => (
        <li key={id} data-level={level}>
          <a
            className="table-of-contents__link"
            href={`#${id}`}
            // Headings of our own Markdown, as the build has set them.
            dangerouslySetInnerHTML={{__html: value}}
          />
        </li>
      ))}
    </ul>
  );
}

/** The headings of a page. Plain links: they need no script, which only marks the one that is read. */
export default function Contents({items, as}: Props): ReactNode {
  if (items.length === 0) return null;
  const title = <Translate id="contents.title">本页内容</Translate>;
  if (as === 'folded') {
    return (
      <details className={`theme-doc-toc-mobile ${styles.folded}`}>
        <summary>{title}</summary>
        <List items={items} />
      </details>
    );
  }
  return (
    <nav
      className={`theme-doc-toc-desktop ${styles.margin}`}
      data-margin="contents"
      aria-labelledby="page-contents"
    >
      <p id="page-contents" className={styles.title}>
        {title}
      </p>
      <List items={items} />
    </nav>
  );
}
