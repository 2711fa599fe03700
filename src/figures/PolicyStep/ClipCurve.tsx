import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Plot, {type PlotLabel} from '../parts/Plot';
import {number} from '../parts/number';
import {clip} from './policy';
import styles from './styles.module.css';

type Props = {ratio: number; advantage: number; epsilon: number};

const field = {left: 40, right: 280, top: 30, bottom: 150};
const ratios = {from: 0.4, to: 1.6};
const highest = 3.2;

const x = (ratio: number): number =>
  field.left + ((field.right - field.left) * (ratio - ratios.from)) / (ratios.to - ratios.from);
const y = (value: number): number =>
  (field.top + field.bottom) / 2 - ((field.bottom - field.top) / 2) * (value / highest);

const path = (points: [number, number][]): string =>
  points
    .map(([at, value], index) => `${index ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('');

/** What counts of ρA, over ρ: the line bends where the clip holds. */
export default function ClipCurve({ratio, advantage, epsilon}: Props): ReactNode {
  const line = (from: number, to: number): [number, number][] =>
    [from, 1 - epsilon, 1 + epsilon, to]
      .sort((a, b) => a - b)
      .map((at) => [at, clip(at, advantage, epsilon).counted]);
  const {counted} = clip(ratio, advantage, epsilon);
  const labels: PlotLabel[] = [
    {
      key: 'title',
      x: 0,
      y: 0,
      text: translate({id: 'policyStep.curve.title', message: '计入目标的值'}),
      side: 'se',
      look: 'soft',
    },
    {key: 'ratio', x: field.right, y: y(0), text: 'ρ', side: 'e', look: 'soft'},
    ...[1 - epsilon, 1, 1 + epsilon].map((at): PlotLabel => ({
      key: `tick ${at}`,
      x: x(at),
      y: field.bottom,
      text: number(Math.round(at * 100) / 100),
      side: 's',
      look: 'soft',
    })),
    {key: 'dot', x: x(ratio), y: y(counted), text: '', look: 'ring'},
    {
      key: 'now',
      x: x(ratio),
      y: y(counted),
      text: number(Math.round(counted * 100) / 100),
      side: advantage < 0 ? 's' : 'n',
      look: 'strong',
    },
  ];
  return (
    <Plot
      width={300}
      height={176}
      label={translate(
        {
          id: 'policyStep.curve.label',
          message: '计入目标的值随ρ变化的折线，在{low}与{high}处折平，此刻是{counted}',
        },
        {low: number(1 - epsilon), high: number(1 + epsilon), counted: number(counted)},
      )}
      labels={labels}
    >
      <path className={styles.axes} d={`M${field.left} ${y(0)} H${field.right}`} />
      {[1 - epsilon, 1 + epsilon].map((at) => (
        <path key={at} className={styles.bound} d={`M${x(at)} ${field.top} V${field.bottom}`} />
      ))}
      <path
        className={styles.plain}
        d={path([
          [ratios.from, ratios.from * advantage],
          [ratios.to, ratios.to * advantage],
        ])}
      />
      <path className={styles.curve} d={path(line(ratios.from, ratios.to))} />
    </Plot>
  );
}
