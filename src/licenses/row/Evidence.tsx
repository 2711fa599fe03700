import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import PartialDate from '@site/src/ui/PartialDate';
import Source from './Source';
import Where from './Where';
import type {EvidenceView, LicenseTableRow} from '../build/licenseTableView';
import styles from './detail.module.css';

function confidenceLabel(confidence: LicenseTableRow['confidence']): string {
  switch (confidence) {
    case 'high':
      return translate({id: 'facts.confidenceHigh', message: '把握大'});
    case 'medium':
      return translate({id: 'facts.confidenceMedium', message: '把握中等'});
    case 'low':
      return translate({id: 'facts.confidenceLow', message: '把握小'});
  }
}

type Props = {evidence: EvidenceView; confidence: LicenseTableRow['confidence']};

/** The clause word for word with its place, or the admission that it was not seen. */
export default function Evidence({evidence, confidence}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  return (
    <>
      {evidence.status === 'seen' ? (
        <>
          <blockquote lang={evidence.language} cite={evidence.source} className={styles.clause}>
            {evidence.text}
          </blockquote>
          {evidence.translation && (
            <p lang={i18n.currentLocale}>
              <Translate id="licenseTable.evidence.translation" values={{text: evidence.translation}}>
                {'译文：{text}'}
              </Translate>
            </p>
          )}
        </>
      ) : (
        <p>
          <Translate id="licenseTable.evidence.notSeen" values={{reason: evidence.reason}}>
            {'没有见到原文：{reason}'}
          </Translate>
        </p>
      )}
      <p className={styles.aside}>
        {evidence.status === 'seen' && (
          <>
            <Where>{evidence.where}</Where>
            {' · '}
          </>
        )}
        <Source url={evidence.source} />
        {' · '}
        <Translate
          id="licenseTable.evidence.verified"
          values={{date: <PartialDate value={evidence.verifiedOn} />}}
        >
          {'核对于{date}'}
        </Translate>
        {' · '}
        {confidenceLabel(confidence)}
      </p>
    </>
  );
}
