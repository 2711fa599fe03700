import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Source from '../row/Source';
import type {Wording} from '../logic/fields';
import type {LicenseName, LicenseTableRow} from '../build/licenseTableView';
import styles from '../row/detail.module.css';

type ItemProps = {
  label: string;
  license: LicenseName;
  note: string | null;
  source: string | null;
};

function Item({label, license, note, source}: ItemProps): ReactNode {
  const name = license.url ? <a href={license.url}>{license.name}</a> : license.name;
  return (
    <li>
      <strong>{label}</strong>
      {' · '}
      {name}
      {license.spdx && license.spdx !== license.name && (
        <>
          {' · '}
          <code>{license.spdx}</code>
        </>
      )}
      <span className={styles.summary}>{license.summary}</span>
      {note && <span className={styles.aside}>{note}</span>}
      {source && (
        <span className={styles.aside}>
          <Translate id="licenseTable.license.seenAt" values={{source: <Source url={source} />}}>
            {'见{source}'}
          </Translate>
        </span>
      )}
    </li>
  );
}

type Props = {row: LicenseTableRow; wording: Wording};

/** The licences of weights, code and data, each with what it amounts to. */
export default function LicenseList({row, wording}: Props): ReactNode {
  const {weights, code, data} = row;
  return (
    <ul className={styles.list}>
      <Item label={wording.field('license')} license={weights.license} note={null} source={null} />
      <Item label={wording.field('code')} {...code} />
      <Item label={wording.field('data')} {...data} />
    </ul>
  );
}
