import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import example from '../../data/attentionExample.json';
import Choice from '../parts/Choice';
import FigureFrame from '../parts/FigureFrame';
import {useFigureState} from '../parts/FigureFrame/useFigureState';
import {tuple} from '../parts/number';
import ReadOut from '../parts/ReadOut';
import Toggle from '../parts/Toggle';
import {useLater} from '../parts/useLater';
import {attend} from './attention';
import Steps from './Steps';
import styles from './styles.module.css';

/** The word whose numbers the chapter works out. */
const initial = {word: 3, scaled: true, causal: false, heads: '1'};

/** Self-attention with numbers small enough to check by hand: from the query to the sum of the values. */
export default function AttentionByHand(): ReactNode {
  const {i18n} = useDocusaurusContext();
  const locale = i18n.currentLocale === 'en' ? 'en' : 'zh-Hans';
  const figure = useFigureState('attention', initial);
  const {scaled, causal} = figure.state;
  const words = example.words.map((word) => word[locale]);
  const position = example.words[figure.state.word] ? figure.state.word : initial.word;
  const heads = figure.state.heads === '2' ? 2 : 1;
  const found = attend(example, {position, isScaled: scaled, isCausal: causal, heads});
  /** A second head is drawn in a frame of its own. */
  const drawn = useLater({heads}, 1)?.heads ?? 1;
  const meanings = example.keyMeanings.map((meaning) => meaning[locale]);
  const most = found.map(({weights}) => words[weights.indexOf(Math.max(...weights))]);
  return (
    <FigureFrame
      title={translate({id: 'attentionByHand.title', message: '一步一步算自注意力'})}
      tryThis={
        <Translate id="attentionByHand.try">
          先照原样核对「坏了」的四步，再关掉除以√d看权重变尖，打开因果掩码换看「不错」，最后分成两个头。
        </Translate>
      }
      seen={
        <Translate id="attentionByHand.seen">
          除以√d只改尖钝，不改次序：「坏了」给「屏幕」的权重从0.53变成0.78。因果掩码只让左边的词参加分配，句末的词不受影响，句首的词只剩自己。两个头各拿一半维数：第一个头只问物件和评价，第二个头只问转折和变化，于是各看各的词；合成一个头时，两个问题混在同一组权重里。
        </Translate>
      }
      source={
        <Translate
          id="attentionByHand.source"
          values={{key: meanings.join(' · '), value: example.valueMeanings.map((m) => m[locale]).join(' · ')}}
        >
          {
            '数字是为手算编的，算法是真的：softmax(q·K / √d) V，与正文的算例出自同一个文件。键和查询的四维依次问：{key}；值的两维依次说：{value}。分头时按次序切开向量，真实的模型用学来的矩阵投影。'
          }
        </Translate>
      }
      figure={figure}
      controls={
        <>
          <Choice
            legend={translate({id: 'attentionByHand.word', message: '更新哪个词'})}
            options={words.map((word, index) => ({value: String(index), label: word}))}
            value={String(position)}
            onChange={(value) => figure.set({word: Number(value)})}
          />
          <Choice
            legend={translate({id: 'attentionByHand.heads', message: '几个头'})}
            options={[
              {value: '1', label: translate({id: 'attentionByHand.heads.one', message: '一个头，四维'})},
              {value: '2', label: translate({id: 'attentionByHand.heads.two', message: '两个头，各两维'})},
            ]}
            value={String(heads)}
            onChange={(value) => figure.set({heads: value})}
          />
          <Toggle
            label={<Translate id="attentionByHand.isScaled">除以√d</Translate>}
            isOn={scaled}
            onChange={(isOn) => figure.set({scaled: isOn})}
          />
          <Toggle
            label={<Translate id="attentionByHand.isCausal">因果掩码</Translate>}
            isOn={causal}
            onChange={(isOn) => figure.set({causal: isOn})}
          />
        </>
      }
      picture={found.slice(0, drawn).map((head, index) => (
        <div key={index} className={styles.head}>
          {heads > 1 && (
            <p className={styles.name}>
              <Translate
                id="attentionByHand.head"
                values={{
                  number: index + 1,
                  asks: meanings.slice(index * 2, index * 2 + 2).join(' · '),
                }}
              >
                {'第{number}个头：{asks}'}
              </Translate>
            </p>
          )}
          <Steps head={head} words={words} position={position} isScaled={scaled} />
        </div>
      ))}
    >
      <ReadOut>
        <Translate
          id="attentionByHand.readOut"
          values={{
            word: <strong>{words[position]}</strong>,
            output: <strong>{tuple(found.flatMap(({output}) => output))}</strong>,
            most: most.join(' · '),
          }}
        >
          {'「{word}」的新向量是{output}，取得最多的是：{most}。'}
        </Translate>
      </ReadOut>
    </FigureFrame>
  );
}
