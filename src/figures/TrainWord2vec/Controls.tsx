import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Slider from '../parts/Slider';
import type {initial} from './run';
import styles from './styles.module.css';

type State = typeof initial;

type Props = {
  settings: State;
  onChange: (changes: Partial<State>) => void;
};

/** Bounds within which a phone can still train; what an address gives is brought back into them. */
const bounds: Record<keyof State, [from: number, to: number]> = {
  window: [1, 10],
  dimensions: [5, 100],
  negatives: [1, 15],
  rate: [0.005, 0.2],
  seed: [1, 99],
  passes: [1, 10],
};

/** Settings within their bounds, whole where they count something. */
export function bounded<Given extends State>(given: Given): State {
  const within = (field: keyof State): number => {
    const [from, to] = bounds[field];
    const value = Math.max(from, Math.min(to, given[field]));
    return field === 'rate' ? value : Math.round(value);
  };
  return {
    window: within('window'),
    dimensions: within('dimensions'),
    negatives: within('negatives'),
    rate: within('rate'),
    seed: within('seed'),
    passes: within('passes'),
  };
}

/** What can be turned before a training; folded, since the first settings do. */
export default function Controls({settings, onChange}: Props): ReactNode {
  const slider = (field: keyof State, label: string, step: number): ReactNode => (
    <Slider
      label={label}
      min={bounds[field][0]}
      max={bounds[field][1]}
      step={step}
      value={settings[field]}
      text={String(settings[field])}
      onChange={(value) => onChange({[field]: value})}
    />
  );
  return (
    <details className={styles.settings}>
      <summary>
        <Translate id="trainWord2vec.settings">换设定（训练会从头开始）</Translate>
      </summary>
      <div className={styles.sliders}>
        {slider('window', translate({id: 'trainWord2vec.window', message: '窗口，左右各几个词：'}), 1)}
        {slider('dimensions', translate({id: 'trainWord2vec.dimensions', message: '维数：'}), 5)}
        {slider('negatives', translate({id: 'trainWord2vec.negatives', message: '替身个数k：'}), 1)}
        {slider('rate', translate({id: 'trainWord2vec.rate', message: '起始学习率：'}), 0.005)}
        {slider('passes', translate({id: 'trainWord2vec.passes', message: '读几遍：'}), 1)}
        {slider('seed', translate({id: 'trainWord2vec.seed', message: '随机种子：'}), 1)}
      </div>
    </details>
  );
}
