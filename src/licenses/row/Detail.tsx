import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {LicenseTableRow} from '../build/licenseTableView';
import type {Wording} from '../LicenseTable/labels';
import Chain from './Chain';
import detail from './detail.module.css';
import Disagreements from './Disagreements';
import Evidence from './Evidence';
import History from './History';
import LicenseItem from './LicenseItem';
import NoteSays from './NoteSays';
import Sizes from './Sizes';

type PartProps = {name: string; label: string; children: ReactNode};

function Part({name, label, children}: PartProps): ReactNode {
  return (
    <div data-part={name}>
      <dt>{label}</dt>
      <dd data-field={name}>{children}</dd>
    </div>
  );
}

type Props = {
  row: LicenseTableRow;
  wording: Wording;
  /** Its terms, clause by clause. */
  children: ReactNode;
};

/** All that is known of a row beyond its cells. */
export default function Detail({row, wording, children}: Props): ReactNode {
  const {weights, inheritedConditions, code, data} = row;
  const own = wording.list(weights.conditions.map(wording.condition));
  const inherited = wording.list(inheritedConditions.map(wording.condition));
  return (
    <div className={detail.detail}>
      <dl className={detail.parts}>
        <Part name="clause" label={wording.field('clause')}>
          <Evidence evidence={weights.evidence} confidence={row.confidence} />
        </Part>
        {weights.why !== weights.sentence && (
          <Part name="why" label={wording.field('why')}>
            {weights.why}
          </Part>
        )}
        <Part name="conditions" label={wording.field('conditions')}>
          <p>
            {own || (!inherited && <Translate id="licenseTable.condition.none">无</Translate>)}
            {own && inherited && ' · '}
            {inherited && (
              <Translate id="licenseTable.conditions.inherited" values={{conditions: inherited}}>
                {'上游另有：{conditions}'}
              </Translate>
            )}
          </p>
          <div data-terms="">{children}</div>
        </Part>
        <Part name="sizes" label={wording.field('sizes')}>
          <Sizes sizes={row.sizes} />
        </Part>
        <Part name="license" label={wording.field('license')}>
          <LicenseItem license={weights.license} note={null} source={null} />
        </Part>
        <Part name="code" label={wording.field('code')}>
          <LicenseItem {...code} />
        </Part>
        <Part name="data" label={wording.field('data')}>
          <LicenseItem {...data} />
        </Part>
        {row.chain.length > 0 && (
          <Part name="from" label={translate({id: 'licenseTable.detail.chain', message: '派生链'})}>
            <Chain row={row} />
          </Part>
        )}
        {weights.history.length > 0 && (
          <Part name="history" label={translate({id: 'licenseTable.detail.history', message: '许可的变更'})}>
            <History entries={weights.history} />
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
        {row.note && row.isFirst && (
          <Part name="said" label={translate({id: 'licenseTable.detail.note', message: '2023年6月的笔记'})}>
            <NoteSays note={row.note} />
          </Part>
        )}
      </dl>
      <p className={detail.links}>
        <Link to={`/models/${row.model}/#license`}>
          <Translate id="licenseTable.detail.model">模型页与逐条条款</Translate>
        </Link>
        <a href={`#${row.id}`}>
          <Translate id="licenseTable.detail.permalink">本行的固定链接</Translate>
        </a>
        <button type="button" className="needs-script" data-copy={row.id}>
          <Translate id="licenseTable.detail.copy">复制为Markdown链接</Translate>
        </button>
      </p>
    </div>
  );
}
