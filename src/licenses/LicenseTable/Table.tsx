import Translate, {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';

import TableBody from './TableBody';
import TableHead from './TableHead';
import type {RowActions} from '../row/actions';
import TableRow from '../row/TableRow';
import type {Wording} from '../logic/fields';
import type {OutlineRow, Section} from '../logic/outline';
import {mostCompared, nextSort, type Query} from '../logic/query';
import type {ChangeQuery} from './useTableQuery';
import type {LicenseTableRow} from '../build/licenseTableView';
import styles from './styles.module.css';

type Props = {
  query: Query;
  change: ChangeQuery;
  sections: Section[];
  /** Every row in the order in view. */
  ordered: LicenseTableRow[];
  isShown: (id: string) => boolean;
  open: ReadonlySet<string>;
  /** The row that the address names. */
  marked: string | null;
  wording: Wording;
  actions: RowActions;
};

/**
 * The table itself. Rows that a filter leaves out stay in it, hidden: to show them again costs little,
 * and an address can name them.
 */
export default function Table({
  query,
  change,
  sections,
  ordered,
  isShown,
  open,
  marked,
  wording,
  actions,
}: Props): ReactNode {
  const titleId = useId();
  const renderRow = ({row, depth}: OutlineRow): ReactNode => (
    <TableRow
      key={row.id}
      row={row}
      depth={depth}
      isHidden={!isShown(row.id)}
      isOpen={open.has(row.id)}
      isMarked={marked === row.id || marked === row.model}
      isCompared={query.compare.includes(row.id)}
      canCompare={query.compare.length < mostCompared}
      wording={wording}
      actions={actions}
    />
  );
  return (
    <div
      role="region"
      tabIndex={0}
      className={styles.frame}
      aria-label={translate({id: 'licenseTable.region', message: '许可证表，可横向滚动'})}
    >
      <table role="table" className={styles.table} aria-labelledby={titleId}>
        <caption>
          <strong id={titleId}>
            <Translate id="licenseTable.title">开放模型的许可证</Translate>
          </strong>{' '}
          <Translate id="licenseTable.caption">
            权重、代码、数据三者分列。原来的顺序是笔记的顺序，派生的模型缩进在基座之下。
          </Translate>
          <span className={`needs-script ${styles.hint}`}>
            <Translate id="licenseTable.caption.sort">
              按列名排序，再按反向，第三次还原；按住Shift，就在已有的排序上再加一列。
            </Translate>
          </span>
        </caption>
        <TableHead
          sort={query.sort}
          onSort={(column, adds) =>
            change((present) => ({...present, sort: nextSort(present.sort, column, adds)}))
          }
        />
        <TableBody
          sections={query.sort.length > 0 ? null : sections}
          sorted={ordered}
          isShown={isShown}
          renderRow={renderRow}
        />
      </table>
    </div>
  );
}
