import Translate, {translate} from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';

import type {ConditionId} from '@site/src/data/licenseKinds.schema';
import type {Wording} from '../logic/fields';
import type {LicenseTableRow} from '../build/licenseTableView';
import styles from '../LicenseTable/styles.module.css';

type ListProps = {ids: ConditionId[]; wording: Wording};

function List({ids, wording}: ListProps): ReactNode {
  const separator = translate({id: 'list.separator', message: '、'});
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && separator}
      <span className={styles.condition} title={wording.definition(id)}>
        {wording.condition(id)}
      </span>
    </Fragment>
  ));
}

type Props = {row: LicenseTableRow; wording: Wording};

/** The conditions of a row; each says on hovering what it means. */
export default function Conditions({row, wording}: Props): ReactNode {
  const own = row.weights.conditions;
  const inherited = row.inheritedConditions;
  return (
    <>
      {own.length + inherited.length === 0 && <Translate id="licenseTable.condition.none">无</Translate>}
      {own.length > 0 && (
        <span>
          <List ids={own} wording={wording} />
        </span>
      )}
      {inherited.length > 0 && (
        <span className={styles.upstream}>
          <Translate
            id="licenseTable.conditions.inherited"
            values={{conditions: <List ids={inherited} wording={wording} />}}
          >
            {'上游另有：{conditions}'}
          </Translate>
        </span>
      )}
    </>
  );
}
