import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {LinkedTarget} from '../build/linkedTarget';
import styles from './styles.module.css';

type Props = {
  /** The places of this page that are linked to, in their order. */
  targets: LinkedTarget[];
};

/** Which sections of the site link to this page and to its sections. */
export default function LinkedFrom({targets}: Props): ReactNode {
  if (targets.length === 0) return null;
  return (
    <nav aria-labelledby="linked-from" className={styles.linkedFrom} data-print="no">
      <h2 id="linked-from">
        <Translate id="linkedFrom.title">引用本页的章节</Translate>
      </h2>
      <dl>
        {targets.map(({id, title, sources}) => (
          <div key={id ?? ''} className={styles.target}>
            <dt>
              {id === null ? (
                <Translate id="linkedFrom.page">整页</Translate>
              ) : (
                <a href={`#${id}`}>{title}</a>
              )}
            </dt>
            <dd>
              <ul>
                {sources.map(({page, section, url}) => (
                  <li key={url}>
                    <Link to={url}>{section === null ? page : `${page} › ${section}`}</Link>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </nav>
  );
}
