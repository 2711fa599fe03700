import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {derivationLabel} from '@site/src/ui/words/derivation';
import Verdict from '@site/src/ui/Verdict';
import type {LicenseTableRow} from '../build/licenseTableView';
import styles from './detail.module.css';

type Props = {row: LicenseTableRow};

/** The models that a model was made from, and which of them binds it most. */
export default function Chain({row}: Props): ReactNode {
  const {chain, inherited, weights} = row;
  const isBound = inherited !== weights.commercial;
  const strictest = chain.find((link) => isBound && !link.isOwn && link.commercial === inherited);
  return (
    <>
      <ol className={styles.list}>
        {chain.map(({id, name, how, commercial, isOwn}) => (
          <li key={id}>
            {commercial ? <a href={`#${id}`}>{name}</a> : <Link to={`/models/${id}/`}>{name}</Link>}
            {' · '}
            {derivationLabel(how)}
            {' · '}
            {commercial ? (
              <Verdict value={commercial} />
            ) : (
              <Translate id="licenseTable.chain.noRow">本表没有这一行，没有算入</Translate>
            )}
            {commercial && isOwn && (
              <>
                {' · '}
                <Translate id="licenseTable.chain.isOwn">同一机构发布，可以另行许可，没有算入</Translate>
              </>
            )}
          </li>
        ))}
      </ol>
      <p>
        {strictest ? (
          <Translate
            id="licenseTable.chain.strictest"
            values={{name: strictest.name, verdict: <Verdict value={inherited} />}}
          >
            {'最严的一环是{name}。连同上游：{verdict}'}
          </Translate>
        ) : (
          <Translate id="licenseTable.chain.own">算入的上游没有比它自身更严的。</Translate>
        )}
      </p>
    </>
  );
}
