import type {ReactNode} from 'react';

import styles from './styles.module.css';

type Tick = {at: number; text: string};

type Props = {
  title: string;
  /** Ticks along the bottom and up the side, in units of the drawing. */
  bottom: Tick[];
  side: Tick[];
  bottomName: string;
  sideName: string;
  /** Corners of the field between the axes. */
  field: {left: number; right: number; top: number; bottom: number};
};

/** The frame of a chart: axes, their ticks and names, and a title. */
export default function Axes({title, bottom, side, bottomName, sideName, field}: Props): ReactNode {
  return (
    <g className={styles.axes}>
      <text className={styles.title} x={field.left} y="14">
        {title}
      </text>
      <path d={`M${field.left} ${field.top} V${field.bottom} H${field.right}`} />
      {bottom.map(({at, text}) => (
        <g key={text}>
          <path d={`M${at} ${field.bottom} v4`} />
          <text x={at} y={field.bottom + 17} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {side.map(({at, text}) => (
        <g key={text}>
          <path d={`M${field.left} ${at} h-4`} />
          <text x={field.left - 6} y={at + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <text x={field.right} y={field.bottom + 34} textAnchor="end">
        {bottomName}
      </text>
      <text x={field.left - 6} y={field.top - 10}>
        {sideName}
      </text>
    </g>
  );
}
