import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Axes from './Axes';
import {count} from './format';
import {logScale, logSteps, type Span} from './scale';
import styles from './styles.module.css';

/** Parameters between which the bottom axis of every chart runs. */
export const parameterSpan: Span = [1e9, 1e13];

/** Corners of the field between the axes. */
export const field = {left: 58, right: 272, top: 44, bottom: 220};

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
  /** What is drawn in the field, behind the diamond. */
  children: ReactNode;
};

/** A chart over the number of parameters: frame, content, and the diamond where the loss is lowest. */
export default function Chart({title, label, side, sideName, locale, best, children}: Props): ReactNode {
  const [x, y] = best;
  return (
    <svg className={styles.chart} viewBox="0 0 300 262" role="img" aria-label={label}>
      <Axes
        title={title}
        bottom={logSteps(parameterSpan, 1).map((value) => ({at: toX(value), text: count(value, locale)}))}
        side={side}
        bottomName={translate({id: 'scalingLaws.axis.parameters', message: '参数 N'})}
        sideName={sideName}
        field={field}
      />
      {children}
      <path className={styles.best} d={`M${x} ${y - 6.5} l6.5 6.5 l-6.5 6.5 l-6.5 -6.5Z`} />
    </svg>
  );
}
