import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import Choice from '../parts/Choice';
import FigureFrame from '../parts/FigureFrame';
import {useFigureState} from '../parts/FigureFrame/useFigureState';
import Presets from '../parts/Presets';
import ReadOut from '../parts/ReadOut';
import Slider from '../parts/Slider';
import {lawLabel, lawNames, laws} from './choices';
import Curve from './Curve';
import {count, scientific} from './format';
import {computeFor, tokensFor} from './laws';
import {models} from './models';
import Plane from './Plane';
import Remark from './Remark';
import styles from './styles.module.css';
import Table from './Table';

/** Budgets are chosen by the logarithm of their FLOP, to two digits: as far apart as the slider's steps. */
const logarithm = (compute: number): number => Math.round(Math.log10(compute) * 100) / 100;

const budgets = models.map(({name, parameters, tokens}) => ({
  value: logarithm(computeFor(parameters, tokens)),
  text: name,
}));

/** Logarithms between which the slider runs. */
const [lowest, highest] = [22, 25];

/** The law that agrees with the chapter's 20 tokens a parameter, and Chinchilla's own compute. */
const initial = {law: 'chinchilla-refit' as string, budget: logarithm(computeFor(70e9, 1.4e12))};

/** Scaling laws worked out: for a budget of compute, how a law would split it and the loss it predicts. */
export default function ScalingLaws(): ReactNode {
  const {
    i18n: {currentLocale: locale},
  } = useDocusaurusContext();
  const figure = useFigureState('scaling', initial);
  const name = lawNames.find((law) => law === figure.state.law) ?? 'chinchilla-refit';
  const budget = Math.max(lowest, Math.min(highest, figure.state.budget));
  const setBudget = (value: number): void => figure.set({budget: value});
  const compute = 10 ** budget;
  const {law, lossSpan} = laws[name];
  const parameters = law.optimum(compute);
  const tokens = tokensFor(compute, parameters);
  return (
    <FigureFrame
      title={translate({id: 'scalingLaws.title', message: '一份算力，怎样分给参数和数据'})}
      tryThis={
        <Translate id="scalingLaws.try">
          拖动训练算力，看菱形沿虚线移动；再取GPT-3的算力，比较圆圈离菱形有多远；最后换一家公式。
        </Translate>
      }
      seen={
        <Translate id="scalingLaws.seen">
          用重新拟合的常数，最低点始终在每参数二十个词元上下，算力加大时参数和词元几乎同步增长。GPT-3和Gopher落在菱形右边：参数太多，数据太少。曲线底部很平，参数多一倍或少一半，损失只差不到百分之零点五，所以LLaMA-7B宁可多读数据、少要参数。换成Kaplan的公式，菱形移到右边一大截。
        </Translate>
      }
      source={
        <Translate id="scalingLaws.source">
          Kaplan等2020年附录B；Hoffmann等2022年式10的常数；Besiroglu等2024年重新拟合的常数。模型的参数与词元数取自Hoffmann等2022年表1和LLaMA论文表2。曲线由公式当场算出，测试以论文给出的指数与损失核对。
        </Translate>
      }
      figure={figure}
      controls={
        <>
          <Choice
            legend={translate({id: 'scalingLaws.law.legend', message: '用哪一家的公式'})}
            options={lawNames.map((value) => ({value, label: lawLabel(value)}))}
            value={name}
            onChange={(value) => figure.set({law: value})}
          />
          <Slider
            label={translate({id: 'scalingLaws.budget.label', message: '训练算力：'})}
            min={lowest}
            max={highest}
            step={0.01}
            value={budget}
            text={`${scientific(compute)} FLOP`}
            onChange={setBudget}
          />
          <Presets
            label={translate({id: 'scalingLaws.presets.label', message: '取某个模型的算力'})}
            options={budgets}
            value={budget}
            onChange={setBudget}
          />
        </>
      }
      picture={
        <div className={styles.charts}>
          <Plane law={law} compute={compute} locale={locale} />
          <Curve law={law} compute={compute} lossSpan={lossSpan} locale={locale} />
        </div>
      }
    >
      <p className={styles.legend}>
        <Translate id="scalingLaws.legend">
          实线：这份算力（C≈6ND）的各种分法；菱形：损失最低的分法；虚线：算力变动时最低点走的路；圆圈：各模型，它们的算力各不相同。
        </Translate>
      </p>
      <ReadOut>
        <Translate
          id="scalingLaws.readOut"
          values={{
            law: <strong>{lawLabel(name)}</strong>,
            compute: scientific(compute),
            parameters: <strong>{count(parameters, locale)}</strong>,
            tokens: <strong>{count(tokens, locale)}</strong>,
            ratio: (tokens / parameters).toPrecision(2),
            loss: <strong>{law.loss(parameters, tokens).toFixed(3)}</strong>,
          }}
        >
          {
            '{law}：算力{compute} FLOP，最低点在{parameters}参数、{tokens}词元，每参数约{ratio}个词元，预测损失{loss}奈特。'
          }
        </Translate>
      </ReadOut>
      <p className={styles.remark}>
        <Remark name={name} compute={compute} locale={locale} />
      </p>
      <p className={styles.remark}>
        <Translate id="scalingLaws.remark.scales">
          Kaplan与Chinchilla的损失出自不同的数据和分词，两家的数值不可相比，可比的是最低点的位置和曲线的形状。
        </Translate>
      </p>
      <Table law={law} locale={locale} />
    </FigureFrame>
  );
}
