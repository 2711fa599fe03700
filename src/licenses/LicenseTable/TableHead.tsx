import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import SortHeader from './SortHeader';
import type {Column, SortKey} from '../logic/query';
import styles from './styles.module.css';

type Props = {
  sort: SortKey[];
  onSort: (column: Column, adds: boolean) => void;
};

/** Columns under a common header; their widths are in the style sheet. */
const columnGroups: Column[][] = [
  ['name', 'organization', 'date'],
  ['license', 'commercial', 'conditions'],
  ['code'],
  ['data'],
  ['verified'],
];

/** Two rows of headers: three artefacts, three licences. */
export default function TableHead({sort, onSort}: Props): ReactNode {
  const header = (column: Column, isTall = false): ReactNode => (
    <SortHeader column={column} sort={sort} onSort={onSort} isTall={isTall} />
  );
  return (
    <>
      {columnGroups.map((group) => (
        <colgroup key={group[0]}>
          {group.map((column) => (
            <col key={column} data-column={column} />
          ))}
        </colgroup>
      ))}
      <thead role="rowgroup" className={styles.head}>
        <tr role="row">
          {header('name', true)}
          {header('organization', true)}
          {header('date', true)}
          <th scope="colgroup" role="columnheader" colSpan={3} className={styles.group}>
            <Translate id="licenseTable.group.weights">权重</Translate>
          </th>
          <th scope="colgroup" role="columnheader" className={styles.group}>
            <Translate id="licenseTable.group.code">代码</Translate>
          </th>
          <th scope="colgroup" role="columnheader" className={styles.group}>
            <Translate id="licenseTable.group.data">数据</Translate>
          </th>
          {header('verified', true)}
        </tr>
        <tr role="row">
          {header('license')}
          {header('commercial')}
          {header('conditions')}
          {header('code')}
          {header('data')}
        </tr>
      </thead>
    </>
  );
}
