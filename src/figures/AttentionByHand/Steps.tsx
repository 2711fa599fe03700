import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Bars from '../parts/Bars';
import {number, tuple} from '../parts/number';
import type {Head} from './attention';
import styles from './styles.module.css';

type Props = {
  head: Head;
  words: readonly string[];
  position: number;
  isScaled: boolean;
};

const equals = '=';

/** `2×2 + 0×0` */
const product = (query: readonly number[], key: readonly number[]): string =>
  query.map((x, index) => `${number(x)}×${number(key[index]!)}`).join(' + ');

/** The way from one word's query to its new vector, step by step, with all numbers. */
export default function Steps({head, words, position, isScaled}: Props): ReactNode {
  const {query, keys, values, scores, divisor, scaled, isSeen, weights, output} = head;
  const highest = Math.max(...scores.map(Math.abs), 1);
  const hidden = translate({id: 'attentionByHand.hidden', message: '遮住，−∞'});
  return (
    <ol role="list" className={styles.steps}>
      <li>
        <p className={styles.step}>
          <Translate
            id="attentionByHand.step.scores"
            values={{word: <strong>{words[position]}</strong>, query: tuple(query)}}
          >
            {'① 「{word}」的查询{query}与每个词的键作内积'}
          </Translate>
        </p>
        <Bars
          label={translate({id: 'attentionByHand.scores', message: '内积'})}
          bars={words.map((word, index) => ({
            key: word,
            name: (
              <>
                {word} <span className={styles.vector}>{tuple(keys[index]!)}</span>
              </>
            ),
            share: scores[index]! / highest,
            text: number(scores[index]!),
          }))}
        />
        <p className={styles.sum}>{`${words[0]}: ${product(query, keys[0]!)} = ${number(scores[0]!)}`}</p>
      </li>
      <li>
        <p className={styles.step}>
          {isScaled ? (
            <Translate
              id="attentionByHand.step.scaled"
              values={{dimensions: query.length, divisor: number(divisor)}}
            >
              {'② 除以√{dimensions} = {divisor}，再遮住不许看的'}
            </Translate>
          ) : (
            <Translate id="attentionByHand.step.unscaled">② 不除，只遮住不许看的</Translate>
          )}
        </p>
        <Bars
          label={translate({id: 'attentionByHand.scaled', message: '缩放后的得分'})}
          bars={words.map((word, index) => ({
            key: word,
            name: word,
            share: isSeen[index] ? scaled[index]! / highest : 0,
            text: isSeen[index] ? number(scaled[index]!) : hidden,
            look: isSeen[index] ? undefined : 'soft',
          }))}
        />
      </li>
      <li>
        <p className={styles.step}>
          <Translate id="attentionByHand.step.softmax">
            ③ softmax：各取e的幂，再除以总和，权重相加为1
          </Translate>
        </p>
        <Bars
          label={translate({id: 'attentionByHand.weights', message: '权重'})}
          bars={words.map((word, index) => ({
            key: word,
            name: word,
            share: weights[index]!,
            text: weights[index]!.toFixed(2),
            look: weights[index] === Math.max(...weights) ? 'now' : undefined,
          }))}
        />
      </li>
      <li>
        <p className={styles.step}>
          <Translate id="attentionByHand.step.output">④ 按权重把各词的值加起来</Translate>
        </p>
        <ul role="list" className={styles.terms}>
          {words.map((word, index) => (
            <li key={word} data-hidden={!isSeen[index]}>
              <span>{word}</span>
              <span>{`${number(weights[index]!)} × ${tuple(values[index]!)}`}</span>
            </li>
          ))}
          <li className={styles.total}>
            <span aria-hidden="true">{equals}</span>
            <strong>{tuple(output)}</strong>
          </li>
        </ul>
      </li>
    </ol>
  );
}
