import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Arrow from '../parts/Arrow';
import styles from './styles.module.css';

type Props = {
  source: string[];
  target: string[];
  /** Which word of the target is being written, from 0. */
  step: number;
  /** How much each word of the source counts for it; they sum to 1. */
  weights: number[];
};

const columns = [60, 150, 240];
const subscripts = ['₁', '₂', '₃'];
const encoderTop = 300;
const contextAt = 190;
const decoderTop = 84;

/** A state of the encoder or decoder. */
function State({x, y, name, current}: {x: number; y: number; name: string; current?: boolean}): ReactNode {
  return (
    <>
      <rect className={styles.state} x={x - 25} y={y} width="50" height="32" rx="5" data-current={current} />
      <text x={x} y={y + 21}>
        {name}
      </text>
    </>
  );
}

/** Encoder below, decoder above, and between them the words of the source gathered by their weights. */
export default function Drawing({source, target, step, weights}: Props): ReactNode {
  const center = 150;
  return (
    <svg
      className={styles.drawing}
      viewBox="0 0 300 384"
      role="img"
      aria-label={translate({
        id: 'seq2seqAttention.drawing.label',
        message: '编码器在下，解码器在上，中间按权重汇成上下文向量',
      })}
    >
      <text className={styles.part} x="8" y="18">
        {translate({id: 'seq2seqAttention.drawing.decoder', message: '解码器：逐词写'})}
      </text>
      <text className={styles.part} x="8" y="380">
        {translate({id: 'seq2seqAttention.drawing.encoder', message: '编码器：正反各读一遍'})}
      </text>
      {columns.map((x, index) => (
        <g key={x}>
          {index > 0 && (
            <>
              <Arrow from={[x - 63, encoderTop + 11]} to={[x - 27, encoderTop + 11]} />
              <Arrow from={[x - 27, encoderTop + 22]} to={[x - 63, encoderTop + 22]} />
              <Arrow from={[x - 63, decoderTop + 16]} to={[x - 27, decoderTop + 16]} />
            </>
          )}
          <Arrow from={[x, encoderTop + 46]} to={[x, encoderTop + 34]} />
          <State x={x} y={encoderTop} name={`h${subscripts[index]}`} />
          <text className={styles.word} x={x} y={encoderTop + 61}>
            {source[index]}
          </text>
          <State x={x} y={decoderTop} name={`s${subscripts[index]}`} current={index === step} />
          {index <= step && (
            <>
              <Arrow from={[x, decoderTop - 2]} to={[x, decoderTop - 20]} strong={index === step} />
              <text className={styles.word} x={x} y={decoderTop - 28} data-current={index === step}>
                {target[index]}
              </text>
            </>
          )}
          <line
            className={styles.weight}
            x1={x}
            y1={encoderTop}
            x2={center}
            y2={contextAt}
            strokeWidth={Math.round((weights[index] ?? 0) * 120) / 10 + 0.8}
          />
          <text
            className={styles.number}
            x={x + (center - x) * 0.3}
            y={encoderTop + (contextAt - encoderTop) * 0.3 + 5}
          >
            {weights[index]?.toFixed(2)}
          </text>
        </g>
      ))}
      <Arrow
        from={[center, contextAt - 20]}
        to={[columns[step] ?? center, decoderTop + 34]}
        width={2}
        strong
      />
      <circle className={styles.context} cx={center} cy={contextAt} r="20" />
      <text x={center} y={contextAt + 5}>{`c${subscripts[step]}`}</text>
      <text className={styles.part} x={center + 28} y={contextAt + 5}>
        {translate({id: 'seq2seqAttention.drawing.context', message: '上下文向量'})}
      </text>
    </svg>
  );
}
