import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Bars from '../parts/Bars';
import FigureFrame from '../parts/FigureFrame';
import {useFigureState} from '../parts/FigureFrame/useFigureState';
import {tuple} from '../parts/number';
import ReadOut from '../parts/ReadOut';
import Slider from '../parts/Slider';
import {inputs, unroll} from './rnn';
import styles from './styles.module.css';

const initial = {step: 6, w: 0.5};
const into = '↓';

/** A recurrent network unrolled: one vector goes from word to word, and the first word fades in it. */
export default function RnnUnrolled(): ReactNode {
  const figure = useFigureState('rnn', initial);
  const words = translate({
    id: 'rnnUnrolled.words',
    message: '屏幕 不错 可惜 三天 就 坏了',
    description: 'Six words, parted by spaces: a thing, praise, a turn, two that say nothing, blame',
  }).split(' ');
  const step = Math.max(1, Math.min(words.length, Math.round(figure.state.step)));
  const w = Math.max(0.1, Math.min(1.2, figure.state.w));
  const steps = unroll(inputs, w);
  const now = steps[step - 1]!;
  const highest = Math.max(...steps.map(({first}) => first));
  return (
    <FigureFrame
      title={translate({id: 'rnnUnrolled.title', message: '摊开循环网络：传下去的只有一个向量'})}
      tryThis={
        <Translate id="rnnUnrolled.try">
          一步步往右读，看状态怎样被改写；再拖动w，看第一个词能留多久。
        </Translate>
      }
      seen={
        <Translate id="rnnUnrolled.seen">
          每读一个词，旧状态先乘w再与新词合到一起，旧的痕迹一次次打折：w取0.5时，读到第六个词，「屏幕」的影响只剩百分之一二。把w调到1以上也救不了，tanh把状态压在±1之间，坡度照样变小。误差往回传走的是同一条路，这就是梯度消失。下一步能用的，只有最右边那一个向量。
        </Translate>
      }
      source={
        <Translate id="rnnUnrolled.source">
          公式是h′ = tanh(w·h +
          x)，状态两维，各算各的；词的输入是编的，第一维说的是哪样东西，第二维说褒贬。「第一个词的影响」是状态对第一个词的导数，按链式法则算出，测试用差分核对。
        </Translate>
      }
      figure={figure}
      controls={
        <div className={styles.sliders}>
          <Slider
            label={translate({id: 'rnnUnrolled.step', message: '读到第几个词：'})}
            min={1}
            max={words.length}
            step={1}
            value={step}
            text={`${step} · ${words[step - 1]}`}
            onChange={(value) => figure.set({step: value})}
          />
          <Slider
            label={translate({id: 'rnnUnrolled.w', message: '旧状态乘以w：'})}
            min={0.1}
            max={1.2}
            step={0.05}
            value={w}
            text={w.toFixed(2)}
            onChange={(value) => figure.set({w: value})}
          />
        </div>
      }
      picture={
        <>
          <ol role="list" className={styles.chain}>
            {words.map((word, index) => (
              <li key={word} data-now={index === step - 1} data-unread={index >= step}>
                <span className={styles.word}>{word}</span>
                <span className={styles.into} aria-hidden="true">
                  {into}
                </span>
                <span className={styles.state}>{index < step ? tuple(steps[index]!.state) : '…'}</span>
              </li>
            ))}
          </ol>
          <Bars
            label={translate({id: 'rnnUnrolled.first', message: '第一个词的影响'})}
            // The rest keep their lines, so that what stands below stays where it is.
            bars={words.map((word, index) => ({
              key: word,
              name: translate(
                {id: 'rnnUnrolled.after', message: '读完「{word}」，「{first}」还有'},
                {word, first: words[0]!},
              ),
              share: index < step ? steps[index]!.first / highest : 0,
              text: index < step ? steps[index]!.first.toFixed(3) : '…',
              look: index === step - 1 ? 'now' : index < step ? undefined : 'soft',
            }))}
          />
        </>
      }
    >
      <ReadOut>
        <Translate
          id="rnnUnrolled.readOut"
          values={{
            word: words[step - 1],
            state: <strong>{tuple(now.state)}</strong>,
            first: words[0],
            share: Math.round((now.first / steps[0]!.first) * 1000) / 10,
          }}
        >
          {'读到「{word}」，整句话压在{state}这两个数里；「{first}」的影响是刚读到时的{share}%。'}
        </Translate>
      </ReadOut>
    </FigureFrame>
  );
}
