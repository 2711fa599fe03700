import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Plot, {type PlotLabel} from '../parts/Plot';
import {looks} from './run';
import styles from './styles.module.css';

type Props = {
  /** At each look, what a pair cost since the one before; first what it costs before anything is learnt. */
  losses: readonly number[];
  passes: number;
};

const field = {left: 30, right: 292, top: 22, bottom: 128};
const highest = 6;

const x = (look: number): number => field.left + ((field.right - field.left) * look) / looks;
const y = (loss: number): number => field.bottom - ((field.bottom - field.top) * loss) / highest;

/** How the loss falls while the text is read, pass after pass. */
export default function Loss({losses, passes}: Props): ReactNode {
  const path = losses
    .map((loss, look) => `${look ? 'L' : 'M'}${x(look).toFixed(1)} ${y(Math.min(loss, highest)).toFixed(1)}`)
    .join('');
  const labels: PlotLabel[] = [
    {
      key: 'title',
      x: 0,
      y: 0,
      text: translate({id: 'trainWord2vec.loss.title', message: '每对词的平均损失（奈特）'}),
      side: 'se',
      look: 'soft',
    },
    ...[0, 2, 4].map((loss): PlotLabel => ({
      key: `loss ${loss}`,
      x: field.left,
      y: y(loss),
      text: String(loss),
      side: 'w',
      look: 'soft',
    })),
    ...Array.from({length: passes}, (_, pass): PlotLabel => ({
      key: `pass ${pass}`,
      x: x(((pass + 0.5) * looks) / passes),
      y: field.bottom,
      text:
        passes > 6
          ? String(pass + 1)
          : translate({id: 'trainWord2vec.loss.pass', message: '第{number}遍'}, {number: pass + 1}),
      side: 's',
      look: 'soft',
    })),
  ];
  return (
    <Plot
      width={300}
      height={150}
      label={translate(
        {
          id: 'trainWord2vec.loss.label',
          message: '损失随训练下降的曲线，从{first}降到{last}',
        },
        {first: losses[0]?.toFixed(2) ?? '', last: losses.at(-1)?.toFixed(2) ?? ''},
      )}
      labels={labels}
    >
      <path className={styles.axes} d={`M${field.left} ${field.top} V${field.bottom} H${field.right}`} />
      {Array.from({length: passes - 1}, (_, pass) => (
        <path
          key={pass}
          className={styles.grid}
          d={`M${x(((pass + 1) * looks) / passes)} ${field.top} V${field.bottom}`}
        />
      ))}
      <path className={styles.curve} d={path} />
    </Plot>
  );
}
