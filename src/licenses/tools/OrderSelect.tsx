import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import records from '@site/src/ui/records/RecordTools/styles.module.css';
import {columnLabel} from '../LicenseTable/labels';
import {sortColumns, type SortKey} from '../logic/query';

type Props = {sort: readonly SortKey[]; onChange: (sort: readonly SortKey[]) => void};

/** The orders that are asked for; others come from an address or a header. */
const offered: SortKey[] = [
  {column: 'note', descending: false},
  {column: 'date', descending: false},
  {column: 'commercial', descending: false},
  {column: 'name', descending: false},
  {column: 'organization', descending: false},
  {column: 'license', descending: false},
  {column: 'size', descending: true},
  {column: 'size', descending: false},
  {column: 'conditions', descending: false},
  {column: 'verified', descending: false},
];

const written = (sort: readonly SortKey[]): string =>
  sort.map(({column, descending}) => `${descending ? '-' : ''}${column}`).join();

/** A sort key in words. */
function keyLabel({column, descending}: SortKey): string {
  if (column === 'note') return columnLabel(column);
  if (column === 'date' && !descending)
    return translate({id: 'licenseTable.sort.oldest', message: '旧的在前'});
  if (column === 'size')
    return descending
      ? translate({id: 'licenseTable.sort.largest', message: '大的在前'})
      : translate({id: 'licenseTable.sort.smallest', message: '小的在前'});
  const name = columnLabel(column);
  return descending
    ? translate({id: 'licenseTable.sort.descending', message: '{name}（降序）'}, {name})
    : translate({id: 'licenseTable.sort.ascending', message: '按{name}'}, {name});
}

/** Chooses the order; it is the only way on a phone, where the headers are not shown. */
export default function OrderSelect({sort, onChange}: Props): ReactNode {
  const present = written(sort);
  const isOther = present !== '' && !offered.some((key) => written([key]) === present);
  return (
    <label className={records.order}>
      <span className={records.hidden}>
        <Translate id="licenseTable.sort">顺序</Translate>
      </span>
      <select
        value={present}
        onChange={({target: {value}}) => {
          const column = sortColumns.find((each) => each === value.replace('-', ''));
          onChange(column ? [{column, descending: value.startsWith('-')}] : []);
        }}
      >
        <option value="">{translate({id: 'licenseTable.sort.newest', message: '新的在前'})}</option>
        {isOther && <option value={present}>{sort.map(keyLabel).join(' · ')}</option>}
        {offered.map((key) => (
          <option key={written([key])} value={written([key])}>
            {keyLabel(key)}
          </option>
        ))}
      </select>
    </label>
  );
}
