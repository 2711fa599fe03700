import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {arrowPath} from '../parts/Arrow/path';
import Plot, {type PlotLabel} from '../parts/Plot';
import type {Pair} from './attention';
import styles from './styles.module.css';

type Props = {
  pair: Pair;
  /** Which word of the target is being written, from 0. */
  step: number;
  /** How much each word of the source counts for it; they sum to 1. */
  weights: readonly number[];
};

const columns = [50, 150, 250];
const size = {width: 300, height: 236};
const sourceY = 218;
const stateY = 178;
const context = {x: 150, y: 112};
const targetY = 20;
const writerY = 58;
const subscripts = ['₁', '₂', '₃'];

/** Encoder below, decoder above, and between them the words of the source gathered by their weights. */
export default function Drawing({pair: {source, target}, step, weights}: Props): ReactNode {
  const labels = columns.flatMap((x, index): PlotLabel[] => {
    const weight = weights[index] ?? 0;
    return [
      {key: `source ${index}`, x, y: sourceY, text: source.words[index], lang: source.language},
      {key: `h ${index}`, x, y: stateY, text: `h${subscripts[index]}`, look: 'box'},
      {
        key: `weight ${index}`,
        x: x + (context.x - x) * 0.45,
        y: stateY + (context.y - stateY) * 0.45,
        text: weight.toFixed(2),
        look: weight === Math.max(...weights) ? 'strong' : undefined,
      },
      {key: `s ${index}`, x, y: writerY, text: `s${subscripts[index]}`, look: index === step ? 'now' : 'box'},
      ...(index <= step
        ? [
            {
              key: `target ${index}`,
              x,
              y: targetY,
              text: target.words[index],
              lang: target.language,
              look: index === step ? ('strong' as const) : undefined,
            },
          ]
        : []),
    ];
  });
  labels.push({key: 'c', ...context, text: `c${subscripts[step]}`, look: 'now'});
  labels.push({
    key: 'context',
    x: context.x + 18,
    y: context.y,
    text: translate({id: 'seq2seqAttention.drawing.context', message: '上下文向量'}),
    side: 'e',
    look: 'soft',
  });
  return (
    <Plot
      {...size}
      label={translate({
        id: 'seq2seqAttention.drawing.label',
        message: '编码器在下，解码器在上，中间按权重汇成上下文向量',
      })}
      labels={labels}
    >
      {columns.map((x, index) => (
        <g key={x}>
          <line
            className={styles.weight}
            x1={x}
            y1={stateY}
            x2={context.x}
            y2={context.y}
            strokeWidth={Math.round((weights[index] ?? 0) * 140) / 10 + 0.8}
          />
          {index > 0 && (
            <>
              <path className={styles.arrow} d={arrowPath([x - 82, stateY - 4], [x - 18, stateY - 4], 6)} />
              <path className={styles.arrow} d={arrowPath([x - 18, stateY + 4], [x - 82, stateY + 4], 6)} />
              <path className={styles.arrow} d={arrowPath([x - 82, writerY], [x - 18, writerY], 6)} />
            </>
          )}
        </g>
      ))}
      <path
        className={styles.gathered}
        d={arrowPath([context.x, context.y - 14], [columns[step] ?? 150, writerY + 14], 8)}
      />
    </Plot>
  );
}
