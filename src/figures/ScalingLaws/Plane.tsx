import {translate} from '@docusaurus/Translate';
import {memo, type ReactNode} from 'react';

import Chart, {field, parameterSpan, toX} from './Chart';
import {count} from './format';
import {tokensFor, type Law} from './laws';
import {isWithin, logScale, logSteps, pathThrough, type Span} from './scale';
import styles from './styles.module.css';

type Props = {
  law: Law;
  /** Training compute in FLOP. */
  compute: number;
  locale: string;
};

const tokenSpan: Span = [1e10, 1e14];
const toY = logScale(tokenSpan, [field.bottom, field.top]);

/** Parameters against tokens: where a budget of compute may be spent, and where a law would spend it. */
function Plane({law, compute, locale}: Props): ReactNode {
  const ends: Span = [
    Math.max(parameterSpan[0], tokensFor(compute, tokenSpan[1])),
    Math.min(parameterSpan[1], tokensFor(compute, tokenSpan[0])),
  ];
  const budget = ends.map((parameters): [number, number] => [
    toX(parameters),
    toY(tokensFor(compute, parameters)),
  ]);
  // The budget is a straight line here; names keep clear of points along it.
  const alongBudget = logSteps(ends, 6).map((parameters): [number, number] => [
    toX(parameters),
    toY(tokensFor(compute, parameters)),
  ]);
  const frontier = logSteps([1e18, 1e28], 10)
    .map((budgeted) => [law.optimum(budgeted), tokensFor(budgeted, law.optimum(budgeted))] as const)
    .filter(([parameters, tokens]) => isWithin(parameters, parameterSpan) && isWithin(tokens, tokenSpan))
    .map(([parameters, tokens]): [number, number] => [toX(parameters), toY(tokens)]);
  const best = law.optimum(compute);
  return (
    <Chart
      title={translate({id: 'scalingLaws.plane.title', message: '算力怎么分'})}
      label={translate({
        id: 'scalingLaws.plane.label',
        message: '参数与词元的平面：斜线是这份算力，菱形是最低点，圆圈是各模型',
      })}
      side={logSteps(tokenSpan, 1).map((value) => ({at: toY(value), text: count(value, locale)}))}
      sideName={translate({id: 'scalingLaws.axis.tokens', message: '词元 D'})}
      locale={locale}
      best={[toX(best), toY(tokensFor(compute, best))]}
      place={({parameters, tokens}) => [toX(parameters), toY(tokens)]}
      line={[...alongBudget, ...frontier]}
    >
      <path className={styles.frontier} d={pathThrough(frontier)} />
      <path className={styles.curve} d={pathThrough(budget)} />
    </Chart>
  );
}

export default memo(Plane);
