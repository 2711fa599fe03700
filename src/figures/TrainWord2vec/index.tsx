import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useState, type ReactNode} from 'react';

import Bars from '../parts/Bars';
import Choice from '../parts/Choice';
import FigureFrame from '../parts/FigureFrame';
import {useFigureState} from '../parts/FigureFrame/useFigureState';
import OnDemandButton from '../parts/OnDemand';
import ReadOut from '../parts/ReadOut';
import Slider from '../parts/Slider';
import Buttons from './Buttons';
import Controls, {bounded} from './Controls';
import Loss from './Loss';
import {followed, initial, looks as lookCount, lossAtStart} from './run';
import still from './still.json';
import styles from './styles.module.css';
import {useTraining} from './useTraining';

const firstState = {...initial, word: 'gold'};

/** Skip-gram with negative sampling, trained on a real text while the reader looks on. */
export default function TrainWord2vec(): ReactNode {
  const figure = useFigureState('train', firstState);
  const settings = bounded(figure.state);
  const word = followed.includes(figure.state.word) ? figure.state.word : firstState.word;
  const training = useTraining(useBaseUrl('/data/figures/kjv.bin'));
  /** The look that the reader has turned back to; the latest unless they have. */
  const [turnedTo, setTurnedTo] = useState<number | null>(null);
  const {looks, status} = training;
  const isLive = status !== 'not-begun';
  const shown = Math.min(turnedTo ?? looks.length, looks.length);
  const row = followed.indexOf(word);
  const neighbours = (isLive ? looks[shown - 1]?.neighbours : still.neighbours)?.[row] ?? [];
  const before = isLive ? looks[shown - 2]?.neighbours[row] : undefined;
  const fresh = before && neighbours.filter((near) => !before.some((other) => other.word === near.word));
  const losses = [
    lossAtStart(isLive ? settings.negatives : initial.negatives),
    ...(isLive ? looks.map(({loss}) => loss) : still.losses),
  ];
  const begin = (): void => {
    setTurnedTo(null);
    training.begin(settings);
  };
  return (
    <FigureFrame
      title={translate({id: 'trainWord2vec.title', message: '在眼前训练word2vec'})}
      tryThis={
        <Translate id="trainWord2vec.try">
          取来文本，开始训练，盯着一个词的邻居怎样从乱到稳；再把窗口改成1，或把维数改成5，看邻居变成什么样。
        </Translate>
      }
      seen={
        <Translate id="trainWord2vec.seen">
          损失在第一遍的头几步就从4.16落到2.5上下，此后只随书卷起伏：条文和尺寸重复多的地方低，故事多的地方高。邻居却到后面几遍还在换，可见损失走平不等于向量已定。窗口小，邻居偏向能互相替换的词；窗口大，偏向同一件事里的词。没有人告诉它gold和brass都是金属，它只数过谁和谁做伴。
        </Translate>
      }
      source={
        <Translate id="trainWord2vec.source">
          文本是1611年英王詹姆斯译本圣经的摩西五经、撒母耳记、列王纪和四福音，早已在公有领域，取自Debian的bible-kjv-text包：12671节，335313个词，只认出现20次以上的1225个词。选它是因为句子重复多，几十秒就学得出东西。算法是skip-gram加负采样，与论文一致：替身按词频的3/4次方抽，高频词按门槛10⁻³丢弃，学习率线性降到十分之一。同一种子在每台机器上得到同样的数；静态图是默认设定的结果。
        </Translate>
      }
      figure={figure}
      onReset={() => {
        setTurnedTo(null);
        training.clear();
      }}
      controls={
        <>
          <OnDemandButton
            what={translate({id: 'trainWord2vec.text', message: '训练文本'})}
            kilobytes={322}
            of={{status: training.text, ask: training.load}}
          />
          {training.text === 'here' && (
            <Buttons status={status} onBegin={begin} onStop={training.stop} onGoOn={training.goOn} />
          )}
          <Controls
            settings={settings}
            onChange={(changes) => {
              figure.set(changes);
              training.clear();
            }}
          />
          <Choice
            legend={translate({id: 'trainWord2vec.word', message: '盯住哪个词'})}
            options={followed.map((value) => ({value, label: <span lang="en">{value}</span>}))}
            value={word}
            onChange={(value) => figure.set({word: value})}
          />
          {looks.length > 1 && (
            <Slider
              label={translate({id: 'trainWord2vec.look', message: '回看：'})}
              min={1}
              max={looks.length}
              step={1}
              value={shown}
              text={`${shown} / ${lookCount}`}
              onChange={(value) => setTurnedTo(value === looks.length ? null : value)}
            />
          )}
        </>
      }
      picture={
        <div className={styles.pair}>
          <Loss losses={losses} passes={settings.passes} />
          <div>
            <p className={styles.heading}>
              <Translate id="trainWord2vec.neighbours" values={{word: <span lang="en">{word}</span>}}>
                {'离{word}最近的词'}
              </Translate>
            </p>
            <Bars
              label={translate({id: 'trainWord2vec.cosines', message: '邻居与夹角余弦'})}
              bars={neighbours.map((near, index) => ({
                // By their places, so that a new neighbour changes words and makes no line anew.
                key: String(index),
                name: near.word,
                share: near.cosine,
                text: near.cosine.toFixed(2),
                look: index === 0 ? 'now' : undefined,
                lang: 'en',
              }))}
            />
          </div>
        </div>
      }
    >
      <ReadOut>
        {status === 'not-begun' && (
          <Translate id="trainWord2vec.readOut.still">
            图上是默认设定读完四遍的结果；取来文本就能自己训练。
          </Translate>
        )}
        {status === 'failed' && (
          <Translate id="trainWord2vec.readOut.failed">训练没能启动：这个浏览器不让后台线程运行。</Translate>
        )}
        {isLive && status !== 'failed' && (
          <Translate
            id="trainWord2vec.readOut"
            values={{
              share: Math.round((looks.length / lookCount) * 100),
              loss: losses.at(-1)?.toFixed(2) ?? '',
              changed: fresh?.length ?? neighbours.length,
            }}
          >
            {'训练到{share}%，平均损失{loss}；与前一次查看相比，六个邻居里换了{changed}个。'}
          </Translate>
        )}
      </ReadOut>
    </FigureFrame>
  );
}
