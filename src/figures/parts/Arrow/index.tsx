import type {ReactNode} from 'react';

import {arrowPath, type Point} from './path';
import styles from './styles.module.css';

type Props = {
  from: Point;
  to: Point;
  /** Width of the line; 1.25 unless told. */
  width?: number;
  /** Drawn in the accent colour. */
  strong?: boolean;
};

/** An arrow within an SVG. Drawn as one path, not with a marker: markers need ids unique on the page. */
export default function Arrow({from, to, width = 1.25, strong}: Props): ReactNode {
  return (
    <path
      className={styles.arrow}
      d={arrowPath(from, to, 6 + width)}
      strokeWidth={width}
      data-strong={strong}
    />
  );
}
