import {Fragment, type ReactNode} from 'react';

import {architectureName, architectureNote} from './labels';
import {architectures, masks, type Architecture, type Mask} from './mask';
import styles from './styles.module.css';

type Props = {
  tokens: string[];
  prefix: number;
  /** The one shown in full below. */
  chosen: Architecture;
};

const cell = 13;
const margin = 17;

/** A mask as a small drawing; rows and columns are named by the first letter of their words. */
function Thumbnail({mask, tokens}: {mask: Mask; tokens: string[]}): ReactNode {
  const side = margin + cell * tokens.length + 1;
  const letters = tokens.map((token) => Array.from(token)[0]);
  return (
    <svg className={styles.thumbnail} width={side} height={side} viewBox={`0 0 ${side} ${side}`}>
      {letters.map((letter, index) => (
        <g key={index}>
          <text x={margin + cell * (index + 0.5)} y={margin - 5}>
            {letter}
          </text>
          <text x={margin / 2 - 1} y={margin + cell * (index + 0.5) + 4}>
            {letter}
          </text>
        </g>
      ))}
      {mask.map((row, y) =>
        row.map((sight, x) => {
          const [left, top] = [margin + cell * x, margin + cell * y];
          return (
            <g key={`${x} ${y}`} data-sight={sight}>
              <rect x={left + 0.5} y={top + 0.5} width={cell} height={cell} />
              {sight === 'cross' && <path d={`M${left + 4} ${top + 4} l6 6 m0 -6 l-6 6`} />}
            </g>
          );
        }),
      )}
    </svg>
  );
}

/** All five, side by side: the figure as it is without JavaScript. */
export default function Overview({tokens, prefix, chosen}: Props): ReactNode {
  return (
    <ul role="list" className={styles.overview}>
      {architectures.map((architecture) => (
        <li key={architecture} data-chosen={architecture === chosen}>
          <span className={styles.thumbnails} aria-hidden="true">
            {masks(architecture, tokens.length, prefix).map((mask, index) => (
              <Fragment key={index}>
                {index > 0 && <span className={styles.join} />}
                <Thumbnail mask={mask} tokens={tokens} />
              </Fragment>
            ))}
          </span>
          <strong>{architectureName(architecture)}</strong>
          <span className={styles.note}>{architectureNote(architecture)}</span>
        </li>
      ))}
    </ul>
  );
}
