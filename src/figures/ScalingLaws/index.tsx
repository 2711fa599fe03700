import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useState, type ReactNode} from 'react';

import Choice from '../parts/Choice';
import Presets from '../parts/Presets';
import ReadOut from '../parts/ReadOut';
import Slider from '../parts/Slider';
import {lawLabel, lawNames, laws, type LawName} from './choices';
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

/** Scaling laws worked out: for a budget of compute, how a law would split it and the loss it predicts. */
export default function ScalingLaws(): ReactNode {
  const {
    i18n: {currentLocale: locale},
  } = useDocusaurusContext();
  const [name, setName] = useState<LawName>('chinchilla-refit');
  const [budget, setBudget] = useState(logarithm(computeFor(70e9, 1.4e12)));
  const compute = 10 ** budget;
  const {law, lossSpan} = laws[name];
  const parameters = law.optimum(compute);
  const tokens = tokensFor(compute, parameters);
  return (
    <>
      <Choice
        legend={translate({id: 'scalingLaws.law.legend', message: '用哪一家的公式'})}
        options={lawNames.map((value) => ({value, label: lawLabel(value)}))}
        value={name}
        onChange={setName}
      />
      <Slider
        label={translate({id: 'scalingLaws.budget.label', message: '训练算力：'})}
        min={22}
        max={25}
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
      <div className={styles.charts}>
        <Plane law={law} compute={compute} locale={locale} />
        <Curve law={law} compute={compute} lossSpan={lossSpan} locale={locale} />
      </div>
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
    </>
  );
}
