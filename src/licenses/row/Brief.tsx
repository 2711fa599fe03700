import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {LicenseTableRow} from '../build/licenseTableView';
import Where from './Where';
import styles from './detail.module.css';

type Props = {row: LicenseTableRow};

/** The words that a verdict rests on, which the page has without script; the rest is a page away. */
export default function Brief({row}: Props): ReactNode {
  const {evidence} = row.weights;
  return (
    <div className={styles.detail}>
      {evidence.status === 'seen' ? (
        <>
          <blockquote lang={evidence.language} data-field="clause">
            {evidence.text}
          </blockquote>
          <Where>{evidence.where}</Where>
          {' · '}
        </>
      ) : (
        <p>
          <Translate id="licenseTable.evidence.notSeen" values={{reason: evidence.reason}}>
            {'没有见到原文：{reason}'}
          </Translate>
        </p>
      )}
      <Link to={`/models/${row.model}/#license`}>
        <Translate id="licenseTable.detail.model">模型页与逐条条款</Translate>
      </Link>
    </div>
  );
}
