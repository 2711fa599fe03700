import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Bars from '../parts/Bars';
import Choice from '../parts/Choice';
import FigureFrame from '../parts/FigureFrame';
import {useFigureState} from '../parts/FigureFrame/useFigureState';
import ReadOut from '../parts/ReadOut';
import Slider from '../parts/Slider';
import ClipCurve from './ClipCurve';
import {clip, prefer} from './policy';
import styles from './styles.module.css';

/** The numbers of the chapter: ρ = 1.3, A = +1, counted as 1.2. */
const initial = {method: 'ppo', ratio: 1.3, advantage: 1, epsilon: 0.2, better: 0.5, worse: -0.5, beta: 0.5};
const within = (value: number, from: number, to: number): number => Math.max(from, Math.min(to, value));
const ppo = 'PPO';
const dpo = 'DPO';

/** One step of PPO and one of DPO, with numbers to turn. */
export default function PolicyStep(): ReactNode {
  const figure = useFigureState('policy', initial);
  const {state} = figure;
  const method = state.method === 'dpo' ? 'dpo' : 'ppo';
  const ratio = within(state.ratio, 0.4, 1.6);
  const advantage = within(state.advantage, -2, 2);
  const epsilon = within(state.epsilon, 0.05, 0.4);
  const better = within(state.better, -3, 3);
  const worse = within(state.worse, -3, 3);
  const beta = within(state.beta, 0.05, 1);
  const step = clip(ratio, advantage, epsilon);
  const pair = prefer(better, worse, beta);
  return (
    <FigureFrame
      title={translate({id: 'policyStep.title', message: '只许改一点点：PPO与DPO各走一步'})}
      tryThis={
        <Translate id="policyStep.try">
          PPO：把ρ从1.0拖到1.5，再把优势A改成负数拖一遍；DPO：把差回答的概率抬高，看推力怎样变大。
        </Translate>
      }
      seen={
        <Translate id="policyStep.seen">
          好词（A大于0）的概率调高两成之后，折线变平，再调也不多得分；可是若把坏词（A小于0）的概率调高了，罚分照算，没有下限。DPO没有闸，靠的是参照模型：排对了、差距够大，推力自己就小；排反了，推力最大。β越大，同样的差距算得越重。
        </Translate>
      }
      source={
        <Translate id="policyStep.source">
          PPO照Schulman等2017年的式7，DPO照Rafailov等2023年的式7，当场算出。真实的训练对许多词元、许多对回答取平均；这里只有一个词元、一对回答。
        </Translate>
      }
      figure={figure}
      controls={
        <>
          <Choice
            legend={translate({id: 'policyStep.method', message: '哪一种'})}
            options={[
              {value: 'ppo', label: ppo},
              {value: 'dpo', label: dpo},
            ]}
            value={method}
            onChange={(value) => figure.set({method: value})}
          />
          {method === 'ppo' ? (
            <div className={styles.sliders}>
              <Slider
                label={translate({id: 'policyStep.ratio', message: '概率之比ρ：'})}
                min={0.4}
                max={1.6}
                step={0.05}
                value={ratio}
                text={ratio.toFixed(2)}
                onChange={(value) => figure.set({ratio: value})}
              />
              <Slider
                label={translate({id: 'policyStep.advantage', message: '优势A：'})}
                min={-2}
                max={2}
                step={0.1}
                value={advantage}
                text={advantage.toFixed(1).replace('-', '−')}
                onChange={(value) => figure.set({advantage: value})}
              />
              <Slider
                label={translate({id: 'policyStep.epsilon', message: '夹子的宽度ε：'})}
                min={0.05}
                max={0.4}
                step={0.05}
                value={epsilon}
                text={epsilon.toFixed(2)}
                onChange={(value) => figure.set({epsilon: value})}
              />
            </div>
          ) : (
            <div className={styles.sliders}>
              <Slider
                label={translate({id: 'policyStep.better', message: '好回答log(π/π参照)：'})}
                min={-3}
                max={3}
                step={0.1}
                value={better}
                text={better.toFixed(1).replace('-', '−')}
                onChange={(value) => figure.set({better: value})}
              />
              <Slider
                label={translate({id: 'policyStep.worse', message: '差回答log(π/π参照)：'})}
                min={-3}
                max={3}
                step={0.1}
                value={worse}
                text={worse.toFixed(1).replace('-', '−')}
                onChange={(value) => figure.set({worse: value})}
              />
              <Slider
                label={translate({id: 'policyStep.beta', message: '系数β：'})}
                min={0.05}
                max={1}
                step={0.05}
                value={beta}
                text={beta.toFixed(2)}
                onChange={(value) => figure.set({beta: value})}
              />
            </div>
          )}
        </>
      }
      picture={
        method === 'ppo' ? (
          <ClipCurve ratio={ratio} advantage={advantage} epsilon={epsilon} />
        ) : (
          <Bars
            label={translate({id: 'policyStep.bars', message: '这一对的得失'})}
            bars={[
              {
                key: 'margin',
                name: translate({id: 'policyStep.margin', message: '差距β(Δ好−Δ差)'}),
                share: pair.margin / 6,
                text: pair.margin.toFixed(2).replace('-', '−'),
              },
              {
                key: 'probability',
                name: translate({id: 'policyStep.probability', message: '好回答胜出σ'}),
                share: pair.probability,
                text: pair.probability.toFixed(2),
              },
              {
                key: 'loss',
                name: translate({id: 'policyStep.loss', message: '损失−log σ'}),
                share: pair.loss / 6,
                text: pair.loss.toFixed(2),
              },
              {
                key: 'push',
                name: translate({id: 'policyStep.push', message: '推力'}),
                share: pair.push,
                text: pair.push.toFixed(2),
                look: 'now',
              },
            ]}
          />
        )
      }
    >
      <ReadOut>
        {method === 'ppo' ? (
          <Translate
            id="policyStep.readOut.ppo"
            values={{
              plain: step.plain.toFixed(2).replace('-', '−'),
              clipped: step.clipped.toFixed(2).replace('-', '−'),
              counted: <strong>{step.counted.toFixed(2).replace('-', '−')}</strong>,
              moving: step.isMoving
                ? translate({id: 'policyStep.moving', message: '还在推'})
                : translate({id: 'policyStep.still', message: '不再推'}),
            }}
          >
            {'ρA是{plain}，夹住以后是{clipped}，取小的一个，计入{counted}：{moving}。'}
          </Translate>
        ) : (
          <Translate
            id="policyStep.readOut.dpo"
            values={{
              probability: <strong>{pair.probability.toFixed(2)}</strong>,
              loss: pair.loss.toFixed(2),
              push: pair.push.toFixed(2),
            }}
          >
            {
              '模型以为好回答胜出的概率是{probability}，损失{loss}；这一步以{push}的力抬高好回答、压低差回答。'
            }
          </Translate>
        )}
      </ReadOut>
    </FigureFrame>
  );
}
