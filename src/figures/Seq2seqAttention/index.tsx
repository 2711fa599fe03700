import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {listed} from '@site/src/ui/words/list';
import Choice from '../parts/Choice';
import FigureFrame from '../parts/FigureFrame';
import {useFigureState} from '../parts/FigureFrame/useFigureState';
import ReadOut from '../parts/ReadOut';
import Slider from '../parts/Slider';
import {pairs, readScores, softmax, type Pair} from './attention';
import Drawing from './Drawing';
import Matrix from './Matrix';
import styles from './styles.module.css';

/** The word whose weights the chapter calculates. */
const initial = {pair: 'cats' as string, step: 2, scores: ''};

const pairName = (id: Pair['id']): string =>
  id === 'cats'
    ? translate({id: 'seq2seqAttention.pair.cats', message: '次序相同：I love cats'})
    : translate({id: 'seq2seqAttention.pair.area', message: '次序颠倒：European Economic Area'});

/** The pair in the reader's language: the first is translated from Chinese, or else from German. */
function inReadersLanguage(pair: Pair): Pair {
  if (pair.id !== 'cats') return pair;
  const words = [
    translate({id: 'seq2seqAttention.source.1', message: '我'}),
    translate({id: 'seq2seqAttention.source.2', message: '爱'}),
    translate({id: 'seq2seqAttention.source.3', message: '猫'}),
  ];
  const language = translate({
    id: 'seq2seqAttention.source.language',
    message: 'zh-Hans',
    description: 'Language tag of the three words of the source',
  });
  return {...pair, source: {words, language}};
}

/**
 * Encoder and decoder with attention, after Bahdanau et al. 2014 (arXiv:1409.0473): choose the word
 * being written, move the scores and see what it looks at. Scores are made up, weights calculated.
 */
export default function Seq2seqAttention(): ReactNode {
  const figure = useFigureState('seq2seq', initial);
  const pair = inReadersLanguage(pairs.find(({id}) => id === figure.state.pair) ?? pairs[0]!);
  const step = pair.scores[figure.state.step] ? figure.state.step : initial.step;
  const row = readScores(figure.state.scores) ?? pair.scores[step]!;
  const weights = softmax(row);
  const list = (numbers: readonly string[]): string =>
    listed(pair.source.words.map((word, index) => `${word}\u00a0${numbers[index]}`));
  const setScore = (column: number, score: number): void =>
    figure.set({scores: row.map((old, index) => (index === column ? score : old)).join(',')});
  return (
    <FigureFrame
      title={translate({id: 'seq2seqAttention.title', message: '写一个词，看哪几个词'})}
      tryThis={
        <Translate id="seq2seqAttention.try">
          拖动得分，看权重怎样此消彼长；再换成次序颠倒的一对，一个词一个词写下去，看亮格往哪边走。
        </Translate>
      }
      seen={
        <Translate id="seq2seqAttention.seen">
          三个权重总和是1，抬高一个，别的就得让。得分一样高时各占0.33，上下文向量成了平均。第二对里，先写的zone看的是最后的Area：亮格沿着反对角线走，这正是论文里画出来的样子，而没有人告诉过模型哪个词对哪个词。
        </Translate>
      }
      source={
        <Translate id="seq2seqAttention.source">
          权重按softmax当场算出，得分是编的：真实的模型用一个小网络由解码器与编码器的状态算得。第一对的最后一步与正文的算例相同；第二对取自Bahdanau等人2014年论文图3的短语，论文里的句子更长。
        </Translate>
      }
      figure={figure}
      controls={
        <>
          <Choice
            legend={translate({id: 'seq2seqAttention.pair', message: '哪一对句子'})}
            options={pairs.map(({id}) => ({value: id, label: pairName(id)}))}
            value={pair.id}
            onChange={(value) => figure.set({pair: value, step: value === 'cats' ? 2 : 0, scores: ''})}
          />
          <Choice
            legend={translate({id: 'seq2seqAttention.step.legend', message: '正在写哪个词'})}
            options={pair.target.words.map((word, index) => ({
              value: String(index),
              label: <span lang={pair.target.language}>{word}</span>,
            }))}
            value={String(step)}
            onChange={(value) => figure.set({step: Number(value), scores: ''})}
          />
          <div className={styles.scores}>
            {pair.source.words.map((word, index) => (
              <Slider
                key={word}
                label={translate({id: 'seq2seqAttention.score', message: '{word}的得分：'}, {word})}
                min={0}
                max={4}
                step={0.1}
                value={row[index] ?? 0}
                text={(row[index] ?? 0).toFixed(1)}
                onChange={(value) => setScore(index, value)}
              />
            ))}
          </div>
        </>
      }
      picture={
        <div className={styles.pair}>
          <Drawing pair={pair} step={step} weights={weights} />
          <Matrix pair={pair} step={step} row={row} />
        </div>
      }
    >
      <ReadOut>
        <Translate
          id="seq2seqAttention.readOut"
          values={{
            word: <strong lang={pair.target.language}>{pair.target.words[step]}</strong>,
            scores: list(row.map((score) => score.toFixed(1))),
            weights: list(weights.map((weight) => weight.toFixed(2))),
          }}
        >
          {'写{word}时，得分：{scores}；经softmax成为权重：{weights}。得分是示意，权重按公式算出。'}
        </Translate>
      </ReadOut>
    </FigureFrame>
  );
}
