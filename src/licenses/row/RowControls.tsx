import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {RowActions} from './actions';
import styles from '../LicenseTable/styles.module.css';

type Props = {
  id: string;
  name: string;
  /** Id of what the button opens. */
  detailId: string;
  isOpen: boolean;
  isCompared: boolean;
  /** Whether there is room for the row in the comparison. */
  canCompare: boolean;
  actions: RowActions;
};

/** What can be done with a row: see what its verdict rests on, and take it into the comparison. */
export default function RowControls({
  id,
  name,
  detailId,
  isOpen,
  isCompared,
  canCompare,
  actions,
}: Props): ReactNode {
  return (
    <span className={`needs-script ${styles.actions}`}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={detailId}
        aria-label={translate({id: 'licenseTable.row.detailOf', message: '依据：{name}'}, {name})}
        onClick={() => actions.setOpen(id, !isOpen)}
      >
        <Translate id="licenseTable.row.detail">依据</Translate>
      </button>
      <label>
        <input
          type="checkbox"
          checked={isCompared}
          disabled={!isCompared && !canCompare}
          aria-label={translate({id: 'licenseTable.row.compareOf', message: '比较：{name}'}, {name})}
          onChange={() => actions.compare(id)}
        />
        <Translate id="licenseTable.row.compare">比较</Translate>
      </label>
    </span>
  );
}
