import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {architectureLabel} from '@site/src/ui/words/architecture';
import type {OutlineRow, Section} from '../logic/outline';
import {columns} from '../logic/query';
import styles from './styles.module.css';

type Props = {
  /** Null when the rows are sorted: then the architectures are mixed. */
  sections: Section[] | null;
  sorted: OutlineRow['row'][];
  isShown: (id: string) => boolean;
  renderRow: (row: OutlineRow) => ReactNode;
};

/** One `tbody` for each architecture, or one for all when sorted. */
export default function TableBody({sections, sorted, isShown, renderRow}: Props): ReactNode {
  if (!sections) return <tbody role="rowgroup">{sorted.map((row) => renderRow({row, depth: 0}))}</tbody>;
  return sections.map(({group, isAddition, rows}) => (
    <tbody key={`${group} ${isAddition}`} role="rowgroup">
      <tr role="row" className={styles.section} hidden={!rows.some(({row}) => isShown(row.id))}>
        <th scope="rowgroup" role="rowheader" colSpan={columns.length}>
          {architectureLabel(group)}
          {isAddition && <Translate id="licenseTable.section.added">（笔记之后补充）</Translate>}
        </th>
      </tr>
      {rows.map(renderRow)}
    </tbody>
  ));
}
