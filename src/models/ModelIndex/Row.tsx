import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import PartialDate from '@site/src/ui/PartialDate';
import {recordProps} from '@site/src/ui/records/dom';
import Verdict from '@site/src/ui/Verdict';
import {architectureLabel} from '@site/src/ui/words/architecture';
import {taskLabel} from '@site/src/ui/words/task';
import {listed} from '@site/src/ui/words/list';
import type {ModelIndexRow} from '../build/modelIndexView';
import styles from './styles.module.css';

type Props = {
  model: ModelIndexRow;
  /** An older address that leads here; see `ModelIndex`. */
  anchor: string | undefined;
};

/** One model: a row of the register, a card on a narrow screen. */
export default function Row({model, anchor}: Props): ReactNode {
  const {id, name, date, makers, architecture, task, parameters, number, size, open, verdicts, era} = model;
  const record = recordProps(
    id,
    {
      arch: task ? [architecture, task] : [architecture],
      org: makers.map((maker) => maker.id),
      open: open === null ? [] : [open ? 'open' : 'closed'],
      size: [size],
      use: verdicts,
      era: [era],
    },
    {year: Number(date.slice(0, 4))},
    {name, date, org: makers[0]?.name ?? null, size: number},
  );
  return (
    <tr role="row" {...record}>
      <th role="rowheader" scope="row" className={styles.name}>
        {anchor && <span id={anchor} />}
        <Link to={`/models/${id}/`}>{name}</Link>
      </th>
      <td className={styles.use}>
        {verdicts.map((verdict) => (
          <Link key={verdict} to={`/licenses/#${id}`}>
            <Verdict value={verdict} />
          </Link>
        ))}
      </td>
      <td className={styles.date}>
        <PartialDate value={date} />
      </td>
      <td>{listed(makers.map((maker) => maker.name))}</td>
      <td>{parameters}</td>
      <td>
        {architectureLabel(architecture)}
        {task && ` · ${taskLabel(task)}`}
      </td>
      <td className={styles.weights}>
        {open === null && <Translate id="facts.noWeights">不适用</Translate>}
        {open === true && <Translate id="facts.openWeights">公开</Translate>}
        {open === false && <Translate id="facts.closedWeights">未公开</Translate>}
      </td>
    </tr>
  );
}
