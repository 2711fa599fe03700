import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

/**
 * Prompts in the training set of each step: InstructGPT, Ouyang et al. 2022 (arXiv:2203.02155),
 * appendix A.3, table 6.
 */
const prompts = {demonstrations: 12_725, comparisons: 33_207, reinforcement: 31_144};

type Step = {
  title: string;
  prompts: number;
  /** What goes in, what is done with it, what comes out. */
  flow: [input: string, work: string, result: string];
};

function steps(): Step[] {
  return [
    {
      title: translate({id: 'rlhfSteps.demonstrations.title', message: '示范'}),
      prompts: prompts.demonstrations,
      flow: [
        translate({id: 'rlhfSteps.demonstrations.input', message: '提示，加上标注者写的示范回答'}),
        translate({id: 'rlhfSteps.demonstrations.work', message: '监督微调GPT-3'}),
        translate({id: 'rlhfSteps.demonstrations.result', message: 'SFT模型'}),
      ],
    },
    {
      title: translate({id: 'rlhfSteps.comparisons.title', message: '排序'}),
      prompts: prompts.comparisons,
      flow: [
        translate({
          id: 'rlhfSteps.comparisons.input',
          message: '模型为每条提示写4–9个回答，标注者排出名次',
        }),
        translate({id: 'rlhfSteps.comparisons.work', message: '学着给回答打分'}),
        translate({id: 'rlhfSteps.comparisons.result', message: '奖励模型（60亿参数）'}),
      ],
    },
    {
      title: translate({id: 'rlhfSteps.reinforcement.title', message: '强化学习'}),
      prompts: prompts.reinforcement,
      flow: [
        translate({
          id: 'rlhfSteps.reinforcement.input',
          message: '新提示，由策略（①的SFT模型的副本）作答；②打分，离SFT模型太远就扣分',
        }),
        translate({id: 'rlhfSteps.reinforcement.work', message: '用PPO更新参数'}),
        translate({id: 'rlhfSteps.reinforcement.result', message: 'InstructGPT'}),
      ],
    },
  ];
}

/** The three steps by which InstructGPT was made. */
export default function RlhfSteps(): ReactNode {
  const {i18n} = useDocusaurusContext();
  const number = new Intl.NumberFormat(i18n.currentLocale);
  return (
    <div className={styles.rlhf}>
      <ol role="list" className={styles.steps}>
        {steps().map((step, index) => (
          <li key={step.title}>
            <p className={styles.title}>
              <span className={styles.order}>{'①②③'[index]}</span> {step.title}
            </p>
            <p className={styles.prompts}>
              <Translate
                id="rlhfSteps.prompts"
                values={{count: <strong>{number.format(step.prompts)}</strong>}}
              >
                {'{count} 条提示'}
              </Translate>
            </p>
            <ol role="list" className={styles.flow}>
              {step.flow.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </div>
  );
}
