import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {fieldLabel} from '../LicenseTable/labels';
import {columns, type SortKey} from '../logic/query';
import type {ChangeQuery} from '../LicenseTable/useTableQuery';
import styles from './filters.module.css';

type Props = {sort: SortKey[]; change: ChangeQuery};

const choices = columns.flatMap((column): SortKey[] => [
  {column, descending: false},
  {column, descending: true},
]);

/** A sort key in words. */
export function sortKeyLabel({column, descending}: SortKey): string {
  const name = fieldLabel(column);
  return descending
    ? translate({id: 'licenseTable.sort.descending', message: '{name}（降序）'}, {name})
    : translate({id: 'licenseTable.sort.ascending', message: '{name}（升序）'}, {name});
}

/** Chooses the order where the headers are not shown, that is on phones. */
export default function SortSelect({sort, change}: Props): ReactNode {
  const present = choices.findIndex(
    ({column, descending}) => sort[0]?.column === column && sort[0].descending === descending,
  );
  return (
    <label className={`needs-script ${styles.sort}`}>
      <Translate id="licenseTable.sort">排序</Translate>
      <select
        value={present}
        onChange={({target}) => {
          const key = choices[Number(target.value)];
          change((query) => ({...query, sort: key ? [key] : []}));
        }}
      >
        <option value={-1}>{translate({id: 'licenseTable.sort.original', message: '原来的顺序'})}</option>
        {choices.map((key, place) => (
          <option key={place} value={place}>
            {sortKeyLabel(key)}
          </option>
        ))}
      </select>
    </label>
  );
}
