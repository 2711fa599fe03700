import type {ReactNode} from 'react';

import type {Verdict as VerdictValue} from '@site/src/data/licenses.schema';
import {verdictDefinition, verdictLabel} from '../words/verdict';
import styles from './styles.module.css';

/** What tells the verdicts apart without colour: tick, tick with a reservation, cross, question mark. */
const marks: Record<VerdictValue, ReactNode> = {
  yes: <path d="m4.5 8.5 2.5 2.5 4.5-5.5" />,
  conditional: <path d="M8 4.2v4.6M8 11.3v.4" />,
  no: <path d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6" />,
  unclear: <path d="M6 6.2c.2-2.4 4-2.2 4 0 0 1.3-2 1.5-2 3M8 11.6v.3" />,
};
const frames: Record<VerdictValue, ReactNode> = {
  yes: <circle cx="8" cy="8" r="7" />,
  conditional: <path d="M8 1.2 15 14H1z" />,
  no: <path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" />,
  unclear: <path d="M2 2h12v12H2z" strokeDasharray="2.5 1.5" />,
};

type Props = {value: VerdictValue};

/** A verdict: a word first, a shape and a colour besides. */
export default function Verdict({value}: Props): ReactNode {
  return (
    <span className={styles.verdict} data-verdict={value} title={verdictDefinition(value)}>
      <svg viewBox="0 0 16 16" className={styles.icon} aria-hidden="true" focusable="false">
        {frames[value]}
        {marks[value]}
      </svg>
      {verdictLabel(value)}
    </span>
  );
}
