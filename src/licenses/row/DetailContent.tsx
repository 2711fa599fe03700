import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {memo, type ReactNode} from 'react';

import Chain from './Chain';
import ConditionList from './ConditionList';
import Disagreements from './Disagreements';
import Evidence from './Evidence';
import History from './History';
import LicenseList from '../LicenseTable/LicenseList';
import NoteSays from './NoteSays';
import type {Wording} from '../logic/fields';
import type {RowActions} from './actions';
import type {LicenseTableRow} from '../build/licenseTableView';
import styles from './detail.module.css';

type PartProps = {name: string; label: string; children: ReactNode};

function Part({name, label, children}: PartProps): ReactNode {
  return (
    <div className={styles.part} data-part={name}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type Props = {
  row: LicenseTableRow;
  wording: Wording;
  onCopy: RowActions['copy'];
};

/** All that is known of a row beyond its cells. */
function DetailContent({row, wording, onCopy}: Props): ReactNode {
  const hasConditions = row.weights.conditions.length + row.inheritedConditions.length > 0;
  return (
    <>
      <dl className={styles.parts}>
        <Part name="clause" label={translate({id: 'licenseTable.detail.clause', message: '条款'})}>
          <Evidence evidence={row.weights.evidence} confidence={row.confidence} />
        </Part>
        <Part name="why" label={translate({id: 'licenseTable.detail.why', message: '结论的理由'})}>
          <p data-quote>{row.weights.why}</p>
        </Part>
        {hasConditions && (
          <Part name="conditions" label={translate({id: 'licenseTable.detail.conditions', message: '条件'})}>
            <ConditionList row={row} wording={wording} />
          </Part>
        )}
        <Part
          name="licenses"
          label={translate({id: 'licenseTable.detail.licenses', message: '三者的许可证'})}
        >
          <LicenseList row={row} wording={wording} />
        </Part>
        {row.chain.length > 0 && (
          <Part name="chain" label={translate({id: 'licenseTable.detail.chain', message: '派生链'})}>
            <Chain row={row} />
          </Part>
        )}
        {row.weights.history.length > 0 && (
          <Part name="history" label={translate({id: 'licenseTable.detail.history', message: '许可的变更'})}>
            <History entries={row.weights.history} />
          </Part>
        )}
        {row.disagreements.length > 0 && (
          <Part
            name="disagreements"
            label={translate({id: 'licenseTable.detail.disagreements', message: '别处的说法'})}
          >
            <Disagreements entries={row.disagreements} />
          </Part>
        )}
        {row.note && (
          <Part name="note" label={translate({id: 'licenseTable.detail.note', message: '2023年6月的笔记'})}>
            <NoteSays note={row.note} />
          </Part>
        )}
      </dl>
      <p className={styles.links}>
        <Link to={`/models/${row.model}/`}>
          <Translate id="licenseTable.detail.model">模型页</Translate>
        </Link>
        <a href={`#${row.id}`}>
          <Translate id="licenseTable.detail.permalink">本行的固定链接</Translate>
        </a>
        <button type="button" className="needs-script" onClick={() => onCopy(row)}>
          <Translate id="licenseTable.detail.copy">复制为Markdown链接</Translate>
        </button>
      </p>
    </>
  );
}

export default memo(DetailContent);
