import Translate, {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';

import {listed} from '@site/src/ui/words/list';
import Choice from '../parts/Choice';
import ReadOut from '../parts/ReadOut';
import {scores, softmax} from './attention';
import Drawing from './Drawing';

/**
 * Encoder and decoder with attention, after Bahdanau et al. 2014 (arXiv:1409.0473): choose the word
 * being written and see what it looks at. Scores are made up, weights calculated from them.
 */
export default function Seq2seqAttention(): ReactNode {
  // The last word: the one whose weights the chapter calculates.
  const [step, setStep] = useState(2);
  const source = [
    translate({id: 'seq2seqAttention.source.1', message: '我'}),
    translate({id: 'seq2seqAttention.source.2', message: '爱'}),
    translate({id: 'seq2seqAttention.source.3', message: '猫'}),
  ];
  const target = ['I', 'love', 'cats'];
  const row = scores[step] ?? [];
  const weights = softmax(row);
  const list = (numbers: readonly string[]): string =>
    listed(source.map((word, index) => `${word}\u00a0${numbers[index]}`));
  return (
    <>
      <Choice
        legend={translate({id: 'seq2seqAttention.step.legend', message: '正在写哪个词'})}
        options={target.map((word, index) => ({
          value: String(index),
          label: <span lang="en">{word}</span>,
        }))}
        value={String(step)}
        onChange={(value) => setStep(Number(value))}
      />
      <Drawing source={source} target={target} step={step} weights={weights} />
      <ReadOut>
        <Translate
          id="seq2seqAttention.readOut"
          values={{
            word: <strong lang="en">{target[step]}</strong>,
            scores: list(row.map((score) => score.toFixed(1))),
            weights: list(weights.map((weight) => weight.toFixed(2))),
          }}
        >
          {'写{word}时，得分：{scores}；经softmax成为权重：{weights}。得分是示意，权重按公式算出。'}
        </Translate>
      </ReadOut>
    </>
  );
}
