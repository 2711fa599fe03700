import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {compareId} from './Compare';
import type {LicenseTableRow} from '../build/licenseTableView';
import styles from './compare.module.css';

type Props = {
  rows: LicenseTableRow[];
  onRemove: (id: string) => void;
  onClear: () => void;
};

/** The rows chosen for the comparison; it stays in sight while others are looked for. */
export default function CompareBar({rows, onRemove, onClear}: Props): ReactNode {
  return (
    <div
      role="group"
      className={styles.bar}
      aria-label={translate({id: 'licenseTable.compare.chosen', message: '选来比较的行'})}
    >
      {rows.map(({id, name}) => (
        <button
          key={id}
          type="button"
          aria-label={translate({id: 'licenseTable.compare.remove', message: '不再比较：{name}'}, {name})}
          onClick={() => onRemove(id)}
        >
          {name}
          <span aria-hidden="true" className={styles.remove} />
        </button>
      ))}
      {rows.length > 1 ? (
        <a href={`#${compareId}`}>
          <Translate id="licenseTable.compare.show">看比较</Translate>
        </a>
      ) : (
        <Translate id="licenseTable.compare.more">再选一到三行</Translate>
      )}
      <button type="button" onClick={onClear}>
        <Translate id="licenseTable.compare.clear">清除</Translate>
      </button>
    </div>
  );
}
