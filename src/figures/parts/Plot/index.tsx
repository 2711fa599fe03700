import type {ReactNode} from 'react';

import type {Side} from './placeLabels';
import styles from './styles.module.css';

/** Words or a mark at a place of the drawing. */
export type PlotLabel = {
  key: string;
  x: number;
  y: number;
  text: ReactNode;
  /** Where the words stand, as seen from the place; on it unless told. */
  side?: Side;
  /** `point` is a dot, `ring` an open one, `box` a word in a frame; the rest are ways to set words. */
  look?: 'point' | 'ring' | 'box' | 'now' | 'soft' | 'strong';
  lang?: string;
};

type Props = {
  /** Size in the units of the drawing. */
  width: number;
  height: number;
  /** What is to be seen, for those who cannot; none when the drawing only repeats what stands beside it. */
  label?: string;
  labels: readonly PlotLabel[];
  /** Lines and shapes. */
  children: ReactNode;
};

const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 10_000) / 100}%`;

/**
 * A drawing that grows and shrinks with the page while its words keep their size: lines are SVG, words
 * stand over them as HTML.
 */
export default function Plot({width, height, label, labels, children}: Props): ReactNode {
  return (
    <div
      className={styles.plot}
      style={{aspectRatio: `${width} / ${height}`}}
      {...(label ? {role: 'img', 'aria-label': label} : {'aria-hidden': true})}
    >
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
        {children}
      </svg>
      {labels.map(({key, x, y, text, side = 'middle', look, lang}) => (
        <span
          key={key}
          className={styles.label}
          style={{left: percent(x, width), top: percent(y, height)}}
          data-side={side}
          data-look={look}
          lang={lang}
        >
          {text}
        </span>
      ))}
    </div>
  );
}
