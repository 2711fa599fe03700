import type {ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {
  /** Markup made at build time by `src/book/remark/diagram.ts`. */
  svg: string;
  /** What the diagram shows. */
  label: string;
};

/** A diagram drawn from a Mermaid text; colours follow the theme. */
export default function Diagram({svg, label}: Props): ReactNode {
  return (
    <div
      className={styles.diagram}
      role="img"
      aria-label={label}
      // Our own build made the markup, from our own Markdown.
      dangerouslySetInnerHTML={{__html: svg}}
    />
  );
}
