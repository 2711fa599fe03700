import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {ConditionId} from '@site/src/data/licenseKinds.schema';
import type {Wording} from '../logic/fields';
import type {LicenseTableRow} from '../build/licenseTableView';
import styles from './detail.module.css';

type ListProps = {ids: ConditionId[]; wording: Wording};

function List({ids, wording}: ListProps): ReactNode {
  return (
    <ul className={styles.list}>
      {ids.map((id) => (
        <li key={id}>
          <strong>{wording.condition(id)}</strong>
          {' · '}
          {wording.definition(id)}
        </li>
      ))}
    </ul>
  );
}

type Props = {row: LicenseTableRow; wording: Wording};

/** The conditions of a row with their definitions, its own before those that it inherits. */
export default function ConditionList({row, wording}: Props): ReactNode {
  const own = row.weights.conditions;
  const inherited = row.inheritedConditions;
  return (
    <>
      {own.length > 0 && <List ids={own} wording={wording} />}
      {inherited.length > 0 && (
        <>
          <p>
            <Translate id="licenseTable.detail.inherited">随上游的权重而来，要看派生链：</Translate>
          </p>
          <List ids={inherited} wording={wording} />
        </>
      )}
    </>
  );
}
