import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {softmax, type Pair} from './attention';
import styles from './styles.module.css';

type Props = {
  pair: Pair;
  /** The row being written, and its scores as they are now. */
  step: number;
  row: readonly number[];
};

/** All weights of a pair: the darker, the more a word of the source counts for the word being written. */
export default function Matrix({pair: {source, target, scores}, step, row}: Props): ReactNode {
  return (
    <table className={styles.matrix}>
      <caption>
        {translate({id: 'seq2seqAttention.matrix', message: '整句的权重：行是写出的词，列是看的词'})}
      </caption>
      <thead>
        <tr>
          <td />
          {source.words.map((word) => (
            <th key={word} scope="col" lang={source.language}>
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {target.words.map((word, index) => (
          <tr key={word} data-current={index === step}>
            <th scope="row" lang={target.language}>
              {word}
            </th>
            {softmax(index === step ? row : scores[index]!).map((weight, column) => (
              <td
                key={column}
                style={{
                  background: `color-mix(in oklab, var(--lm-accent) ${Math.round(weight * 45)}%, var(--lm-paper))`,
                }}
              >
                {weight.toFixed(2)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
