import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {ArtefactView} from '../build/licenseTableView';
import styles from './detail.module.css';
import Source from './Source';

/** The licence of weights, code or data, with what it amounts to. */
export default function LicenseItem({license, note, source}: ArtefactView): ReactNode {
  return (
    <>
      {license.url ? <a href={license.url}>{license.name}</a> : license.name}
      {license.spdx && license.spdx !== license.name && (
        <>
          {' · '}
          <code>{license.spdx}</code>
        </>
      )}
      {license.family !== 'none' && <span className={styles.aside}>{license.summary}</span>}
      {note && <span className={styles.aside}>{note}</span>}
      {source && (
        <span className={styles.aside}>
          <Translate id="licenseTable.license.seenAt" values={{source: <Source url={source} />}}>
            {'见{source}'}
          </Translate>
        </span>
      )}
    </>
  );
}
