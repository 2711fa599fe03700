import {translate} from '@docusaurus/Translate';
import {memo, type ReactNode} from 'react';

import Chart, {field, parameterSpan, toX} from './Chart';
import {tokensFor, type Law} from './laws';
import {isWithin, linearScale, logSteps, pathThrough, type Span} from './scale';
import styles from './styles.module.css';

type Props = {
  law: Law;
  /** Training compute in FLOP. */
  compute: number;
  /** Losses between which the side axis runs. */
  lossSpan: Span;
  locale: string;
};

/** The loss that a law predicts along a budget: the more parameters, the fewer tokens. */
function Curve({law, compute, lossSpan, locale}: Props): ReactNode {
  const toY = linearScale(lossSpan, [field.bottom, field.top]);
  const lossAt = (parameters: number): number => law.loss(parameters, tokensFor(compute, parameters));
  const curve = logSteps(parameterSpan, 25)
    .map((parameters) => [parameters, lossAt(parameters)] as const)
    .filter(([, loss]) => isWithin(loss, lossSpan))
    .map(([parameters, loss]): [number, number] => [toX(parameters), toY(loss)]);
  const ticks = Math.round((lossSpan[1] - lossSpan[0]) * 5);
  const best = law.optimum(compute);
  const [bestX, bestY] = [toX(best), toY(lossAt(best))];
  return (
    <Chart
      title={translate({id: 'scalingLaws.curve.title', message: '同样的算力，损失多少'})}
      label={translate({
        id: 'scalingLaws.curve.label',
        message: '用同样的算力，参数从少到多时预测损失先降后升；圆圈是各模型的预测损失',
      })}
      side={Array.from({length: ticks + 1}, (_, tick) => lossSpan[0] + tick / 5).map((loss) => ({
        at: toY(loss),
        text: loss.toFixed(1),
      }))}
      sideName={translate({id: 'scalingLaws.axis.loss', message: '预测损失（奈特）'})}
      locale={locale}
      best={[bestX, bestY]}
      place={({parameters, tokens}) => [toX(parameters), toY(law.loss(parameters, tokens))]}
      line={curve}
    >
      <path className={styles.frontier} d={`M${bestX} ${bestY} V${field.bottom}`} />
      <path className={styles.curve} d={pathThrough(curve)} />
    </Chart>
  );
}

export default memo(Curve);
