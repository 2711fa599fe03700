import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Bars from '../parts/Bars';
import Choice from '../parts/Choice';
import FigureFrame from '../parts/FigureFrame';
import {useFigureState} from '../parts/FigureFrame/useFigureState';
import ReadOut from '../parts/ReadOut';
import Slider from '../parts/Slider';
import {balanced, loads, route, scores} from './route';
import styles from './styles.module.css';

const initial = {word: 0, k: 2, rounds: 0};
const most = 12;

/** A mixture of experts: who of them a word is sent to, and how a bias evens out the crowd. */
export default function MoeRouting(): ReactNode {
  const figure = useFigureState('moe', initial);
  const words = translate({
    id: 'moeRouting.words',
    message: '屏幕 不错 可惜 三天 就 坏了',
    description: 'Six different words, parted by spaces',
  }).split(' ');
  const word = scores[figure.state.word] ? figure.state.word : 0;
  const k = Math.max(1, Math.min(4, Math.round(figure.state.k)));
  const rounds = Math.max(0, Math.min(most, Math.round(figure.state.rounds)));
  const bias = balanced(k, rounds);
  const row = scores[word]!;
  const chosen = route(
    row.map((score, expert) => score + bias[expert]!),
    k,
  ).map(({expert}) => expert);
  // The bias chooses; the weights are those of the scores themselves.
  const weights = new Map(
    route(
      row.map((score, expert) => (chosen.includes(expert) ? score : -Infinity)),
      k,
    ).map(({expert, weight}) => [expert, weight]),
  );
  const counts = loads(k, bias);
  const name = (expert: number): string =>
    translate({id: 'moeRouting.expert', message: '专家{number}'}, {number: expert + 1});
  return (
    <FigureFrame
      title={translate({id: 'moeRouting.title', message: '一个词元去找哪几个专家'})}
      tryThis={
        <Translate id="moeRouting.try">
          换几个词，看各去哪两个专家；再拖动「均衡几轮」，看挤在专家1门口的词怎样散开。
        </Translate>
      }
      seen={
        <Translate id="moeRouting.seen">
          没选中的专家这一步根本不算，这就是总参数与激活参数分家的由来。专家1起初运气好，六个词都要找它；偏置每轮把挤的压低一点、闲的抬高一点，人数就匀了。偏置只管挑谁，不改权重：挑定之后，权重仍按原来的打分算。
        </Translate>
      }
      source={
        <Translate id="moeRouting.source">
          打分是编的，第一个词的四个数与正文相同；取前k名、在它们之间作softmax，当场算出。均衡的办法照DeepSeek-V3的报告：超过平均就把偏置减一点，不足就加一点；这里每轮0.2，报告里每步小得多。
        </Translate>
      }
      figure={figure}
      controls={
        <>
          <Choice
            legend={translate({id: 'moeRouting.word', message: '哪个词'})}
            options={words.map((text, index) => ({value: String(index), label: text}))}
            value={String(word)}
            onChange={(value) => figure.set({word: Number(value)})}
          />
          <div className={styles.sliders}>
            <Slider
              label={translate({id: 'moeRouting.k', message: '每个词找几个专家k：'})}
              min={1}
              max={4}
              step={1}
              value={k}
              text={String(k)}
              onChange={(value) => figure.set({k: value})}
            />
            <Slider
              label={translate({id: 'moeRouting.rounds', message: '均衡几轮：'})}
              min={0}
              max={most}
              step={1}
              value={rounds}
              text={String(rounds)}
              onChange={(value) => figure.set({rounds: value})}
            />
          </div>
        </>
      }
      picture={
        <div className={styles.pair}>
          <div>
            <p className={styles.heading}>
              <Translate id="moeRouting.weights" values={{word: words[word]}}>
                {'「{word}」的打分与权重'}
              </Translate>
            </p>
            <Bars
              label={translate({id: 'moeRouting.weightsLabel', message: '各专家的权重'})}
              bars={row.map((score, expert) => ({
                key: String(expert),
                name: `${name(expert)} (${String(score).replace('-', '−')})`,
                share: weights.get(expert) ?? 0,
                text: chosen.includes(expert) ? (weights.get(expert) ?? 0).toFixed(3) : '–',
                look: chosen.includes(expert) ? 'now' : 'soft',
              }))}
            />
          </div>
          <div>
            <p className={styles.heading}>
              <Translate id="moeRouting.loads">六个词一共来了几个</Translate>
            </p>
            <Bars
              label={translate({id: 'moeRouting.loadsLabel', message: '各专家接到的词数'})}
              bars={counts.map((count, expert) => ({
                key: String(expert),
                name: name(expert),
                share: count / words.length,
                text: String(count),
              }))}
            />
          </div>
        </div>
      }
    >
      <ReadOut>
        <Translate
          id="moeRouting.readOut"
          values={{
            word: words[word],
            experts: chosen.map(name).join(' · '),
            share: Math.round((k / 4) * 100),
          }}
        >
          {'「{word}」去：{experts}；这一步只用到{share}%的专家参数。'}
        </Translate>
      </ReadOut>
    </FigureFrame>
  );
}
