import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Plot, {type PlotLabel} from '../parts/Plot';
import {placeLabels} from '../parts/Plot/placeLabels';
import {count} from './format';
import {models, type PlacedModel} from './models';
import {logScale, logSteps, type Span} from './scale';
import styles from './styles.module.css';

/** Parameters between which the bottom axis of every chart runs. */
export const parameterSpan: Span = [1e9, 1e13];

/** Corners of the field between the axes; beyond the right one half of the last number has room. */
export const field = {left: 62, right: 274, top: 48, bottom: 276};
const size = {width: 300, height: 318};

/** Place of a number of parameters along the bottom. */
export const toX = logScale(parameterSpan, [field.left, field.right]);

type Props = {
  title: string;
  /** What is to be seen, for those who cannot. */
  label: string;
  side: {at: number; text: string}[];
  sideName: string;
  locale: string;
  /** Where the diamond of the lowest loss stands. */
  best: [x: number, y: number];
  /** Where a model stands. */
  place: (model: PlacedModel) => [x: number, y: number];
  /** Points of the lines, which names keep clear of. */
  line: readonly (readonly [x: number, y: number])[];
  /** What is drawn in the field, behind the diamond. */
  children: ReactNode;
};

/** A chart over the number of parameters: frame, content, models, and the diamond of the lowest loss. */
export default function Chart(props: Props): ReactNode {
  const {title, label, side, sideName, locale, best, place, line, children} = props;
  const places = models.map((model) => ({model, at: place(model)}));
  const every = Math.max(1, Math.floor(line.length / 24));
  // The numbers of the side axis stand on its left, a word's length each.
  const numbers = side.flatMap(({at}) => [12, 28, 44].map((away) => [field.left - away, at] as const));
  const obstacles = [best, ...line.filter((_, index) => index % every === 0), ...numbers];
  const sides = placeLabels(
    [
      ...places.map(({model, at: [x, y]}) => ({x, y, text: model.name})),
      ...obstacles.map(([x, y]) => ({x, y, text: ''})),
    ],
    size,
    [256, 420],
  );
  const labels: PlotLabel[] = [
    {key: 'title', x: 0, y: 0, text: <strong>{title}</strong>, side: 'se'},
    {key: 'side', x: 0, y: 24, text: sideName, side: 'se', look: 'soft'},
    {
      key: 'bottom',
      x: field.right,
      y: field.bottom + 22,
      text: translate({id: 'scalingLaws.axis.parameters', message: '参数 N'}),
      side: 'sw',
      look: 'soft',
    },
    ...logSteps(parameterSpan, 1).map((value): PlotLabel => ({
      key: `x ${value}`,
      x: toX(value),
      y: field.bottom,
      text: count(value, locale),
      side: 's',
      look: 'soft',
    })),
    ...side.map(({at, text}): PlotLabel => ({
      key: `y ${text}`,
      x: field.left,
      y: at,
      text,
      side: 'w',
      look: 'soft',
    })),
    ...places.map(({model, at: [x, y]}, index): PlotLabel => ({
      key: model.name,
      x,
      y,
      text: model.name,
      side: sides[index],
    })),
  ];
  const [bestX, bestY] = best;
  return (
    <div className={styles.chart}>
      <Plot {...size} label={label} labels={labels}>
        <path className={styles.axes} d={`M${field.left} ${field.top} V${field.bottom} H${field.right}`} />
        {children}
        {places.map(({model, at: [x, y]}) => (
          <circle key={model.name} className={styles.model} cx={x} cy={y} r="4" />
        ))}
        <path className={styles.best} d={`M${bestX} ${bestY - 6.5} l6.5 6.5 l-6.5 6.5 l-6.5 -6.5Z`} />
      </Plot>
    </div>
  );
}
