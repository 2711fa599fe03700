import Translate from '@docusaurus/Translate';
import {useMemo, type ReactNode} from 'react';

import {languageOf} from '../../ui/Alias/language';
import {useLater} from '../parts/useLater';
import styles from './styles.module.css';

type Step = readonly string[];

/** So many parts a slow phone lays out in one frame. */
const atOnce = 50;

type Run = {
  steps: readonly Step[];
  /** The step before its first; none before the very first that is listed. */
  before: Step | undefined;
  /** How many merges lead to its first step. */
  merges: number;
};

/** Steps, cut into runs that can be drawn in one frame each. */
function runsOf(steps: readonly Step[], earlier: number): Run[] {
  const runs: {steps: Step[]; before: Step | undefined; merges: number}[] = [];
  let room = 0;
  steps.forEach((step, index) => {
    const last = runs.at(-1);
    if (last && step.length <= room) last.steps.push(step);
    else {
      runs.push({steps: [step], before: steps[index - 1], merges: earlier + index});
      room = atOnce;
    }
    room -= step.length;
  });
  return runs;
}

function Lines({run, frames}: {run: Run; frames: number}): ReactNode {
  const shown = useLater({run}, frames)?.run;
  return shown?.steps.map((parts, index) => {
    const before = index > 0 ? shown.steps[index - 1] : shown.before;
    const merged = before ? parts.findIndex((part, at) => part !== before[at]) : -1;
    const number = shown.merges + index;
    return (
      <li key={index}>
        <span className={styles.step}>
          {number === 0 ? (
            <Translate id="tokenizers.merges.bytes">字节</Translate>
          ) : (
            <Translate id="tokenizers.merges.step" values={{number}}>
              {'第{number}次'}
            </Translate>
          )}
        </span>
        <span className={styles.parts}>
          {parts.map((part, at) => (
            <span key={at} data-merged={at === merged} lang={languageOf(part)}>
              {part}
            </span>
          ))}
        </span>
      </li>
    );
  });
}

type Props = {
  /** The parts of the piece, at first and after each merge. */
  steps: readonly Step[];
  /** How many merges come before the first of them. */
  earlier: number;
  /** How many frames it lets other parts of the figure go before. */
  frames: number;
};

/** The merges of one piece, a line each; what has just been merged is marked. */
export default function Merges({steps, earlier, frames}: Props): ReactNode {
  const runs = useMemo(() => runsOf(steps, earlier), [steps, earlier]);
  return (
    <>
      {earlier > 0 && (
        <p className={styles.missing}>
          <Translate
            id="tokenizers.merges.earlier"
            values={{number: steps.length, all: earlier + steps.length}}
          >
            {'这一段很长：{all}行里只列最后{number}行。'}
          </Translate>
        </p>
      )}
      <ol role="list" className={styles.merges}>
        {runs.map((run, index) => (
          <Lines key={index} run={run} frames={frames + index} />
        ))}
      </ol>
    </>
  );
}
