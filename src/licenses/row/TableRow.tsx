import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {memo, type ReactNode} from 'react';

import CopyMenu from '@site/src/ui/CopyMenu';
import Verdict from '@site/src/ui/Verdict';
import Conditions from './Conditions';
import Detail from './Detail';
import RowControls from './RowControls';
import ShortLicense from './ShortLicense';
import type {RowActions} from './actions';
import {columns, type Column} from '../logic/query';
import type {Wording} from '../logic/fields';
import type {LicenseTableRow} from '../build/licenseTableView';
import styles from '../LicenseTable/styles.module.css';

type Props = {
  row: LicenseTableRow;
  depth: number;
  isHidden: boolean;
  isOpen: boolean;
  /** Whether the address names it. */
  isMarked: boolean;
  isCompared: boolean;
  /** Whether there is room for it in the comparison. */
  canCompare: boolean;
  wording: Wording;
  actions: RowActions;
};

/** Said again, since a cell that is laid out as part of a card is no cell by itself any more. */
const cell = {role: 'cell'} as const;

/** A row of the table, and under it a second one with what the verdict rests on. */
function TableRow({
  row,
  depth,
  isHidden,
  isOpen,
  isMarked,
  isCompared,
  canCompare,
  wording,
  actions,
}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const {weights} = row;
  const detailId = `${row.id}-detail`;
  const label = (column: Column) => ({...cell, 'data-label': wording.field(column)});
  return (
    <>
      <tr
        id={row.id}
        role="row"
        tabIndex={-1}
        className={styles.row}
        hidden={isHidden}
        data-checked={weights.evidence.verifiedOn}
        data-depth={Math.min(depth, 3)}
        aria-current={isMarked ? 'location' : undefined}
      >
        <th scope="row" role="rowheader" className={styles.name}>
          {row.isFirst && row.variant && <span id={row.model} tabIndex={-1} />}
          <Link to={`/models/${row.model}/`}>{row.name}</Link>
          <CopyMenu kind="entry" id={row.id} name={row.name} />
          {row.parent && (
            <span className={styles.parent}>
              <Translate id="licenseTable.row.parent" values={{name: row.parent.name}}>
                {'派生自{name}'}
              </Translate>
            </span>
          )}
        </th>
        <td {...label('organization')}>{row.organizations}</td>
        <td {...label('date')}>
          <time className={styles.date}>{row.date}</time>
        </td>
        <td {...label('license')}>
          <ShortLicense license={weights.license} />
        </td>
        <td {...label('commercial')}>
          <Verdict value={weights.commercial} />
          {row.inherited !== weights.commercial && (
            <span className={styles.upstream}>
              <Translate id="licenseTable.row.upstream">连同上游：</Translate>
              <Verdict value={row.inherited} />
            </span>
          )}
        </td>
        <td {...label('conditions')}>
          <Conditions row={row} wording={wording} />
        </td>
        <td {...label('code')}>
          <ShortLicense license={row.code.license} />
        </td>
        <td {...label('data')}>
          <ShortLicense license={row.data.license} />
        </td>
        <td {...label('verified')}>
          <time className={styles.date}>{weights.evidence.verifiedOn}</time>
          {weights.evidence.status === 'not-seen' && (
            <span className={styles.notSeen}>
              <Translate id="licenseTable.row.notSeen">未见原文</Translate>
            </span>
          )}
          <RowControls
            id={row.id}
            name={row.name}
            detailId={detailId}
            isOpen={isOpen}
            isCompared={isCompared}
            canCompare={canCompare}
            actions={actions}
          />
        </td>
      </tr>
      <tr
        role="row"
        className={styles.detailRow}
        hidden={isHidden}
        // Collapsed it would be an empty row to a screen reader. Without JavaScript it is open.
        aria-hidden={isBrowser && !isOpen ? true : undefined}
      >
        <td {...cell} colSpan={columns.length}>
          <Detail id={detailId} row={row} isOpen={isOpen} wording={wording} actions={actions} />
        </td>
      </tr>
    </>
  );
}

export default memo(TableRow);
