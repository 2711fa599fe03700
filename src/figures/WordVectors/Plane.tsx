import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Arrow from '../parts/Arrow';
import type {Point} from '../parts/Arrow/path';
import {steps, walk, words, type Vector, type Word} from './space';
import styles from './styles.module.css';

type Props = {
  /** How far the walk has come, 0 to 2. */
  progress: number;
};

const unit = 49;
const origin: Point = [26, 216];

const place = ([x, y]: Vector): Point => [
  Math.round((origin[0] + unit * x) * 100) / 100,
  Math.round((origin[1] - unit * y) * 100) / 100,
];

/** Where each word's name stands, as seen from its point. */
const labels: Record<Word, {dx: number; dy: number; anchor: 'start' | 'middle' | 'end'}> = {
  man: {dx: 8, dy: 16, anchor: 'start'},
  woman: {dx: 0, dy: -10, anchor: 'middle'},
  king: {dx: 10, dy: 5, anchor: 'start'},
  queen: {dx: 8, dy: 16, anchor: 'middle'},
  palace: {dx: 4, dy: 18, anchor: 'middle'},
  apple: {dx: 9, dy: 4, anchor: 'start'},
};

const edges: [Word, Word][] = [
  ['man', 'woman'],
  ['king', 'queen'],
  ['man', 'king'],
  ['woman', 'queen'],
];

/** The plane with the words and the walk through it. */
export default function Plane({progress}: Props): ReactNode {
  const here = place(walk(progress));
  const turn = place(walk(Math.min(progress, 1)));
  const start = place(words.king);
  return (
    <svg
      className={styles.plane}
      viewBox="0 0 300 240"
      role="img"
      aria-label={translate({
        id: 'wordVectors.plane.label',
        message: '词向量平面：man、woman、king、queen近似平行四边形',
      })}
    >
      <Arrow from={origin} to={[294, origin[1]]} />
      <Arrow from={origin} to={[origin[0], 8]} />
      <text className={styles.axis} x="290" y="234" textAnchor="end">
        {translate({id: 'wordVectors.plane.dimension1', message: '维度1'})}
      </text>
      <text className={styles.axis} x="34" y="16">
        {translate({id: 'wordVectors.plane.dimension2', message: '维度2'})}
      </text>
      {edges.map(([from, to]) => {
        const [[x1, y1], [x2, y2]] = [place(words[from]), place(words[to])];
        return <line key={`${from} ${to}`} className={styles.edge} x1={x1} y1={y1} x2={x2} y2={y2} />;
      })}
      {(['man', 'woman'] as const).map((word) => (
        <Arrow key={word} from={origin} to={place(words[word])} width={0.75} />
      ))}
      <Arrow from={start} to={turn} width={2} strong />
      <Arrow from={turn} to={here} width={2} strong />
      {progress > 0.3 && (
        <text className={styles.step} x="176" y="170" textAnchor="end">
          {steps.man}
        </text>
      )}
      {progress > 1.3 && (
        <text className={styles.step} x="200" y="116" textAnchor="end">
          {steps.woman}
        </text>
      )}
      {(Object.keys(words) as Word[]).map((word) => {
        const [x, y] = place(words[word]);
        const {dx, dy, anchor} = labels[word];
        return (
          <g key={word}>
            <circle className={styles.word} cx={x} cy={y} r="4.5" />
            <text x={x + dx} y={y + dy} textAnchor={anchor}>
              {word}
            </text>
          </g>
        );
      })}
      <circle className={styles.here} cx={here[0]} cy={here[1]} r="7" />
    </svg>
  );
}
