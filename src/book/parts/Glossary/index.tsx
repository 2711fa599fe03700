import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import terms from '@generated/site-data/default/glossary.json';
import {useAnchors} from '@site/src/ui/useAnchors';
import Alias from '@site/src/ui/Alias';
import CopyMenu from '@site/src/ui/CopyMenu';
import styles from './styles.module.css';

/** Every term with its definition; each has a permanent address. */
export default function Glossary(): ReactNode {
  const {i18n} = useDocusaurusContext();
  useAnchors(terms.map(({id}) => id));
  const otherLanguage = i18n.currentLocale === 'en' ? 'zh-Hans' : 'en';
  return (
    <dl className={styles.glossary}>
      {terms.map(({id, name, other, aliases, definition, seeAlso}) => (
        <div key={id} id={id} className={styles.term}>
          <dt>
            <dfn>{name}</dfn>{' '}
            <span lang={otherLanguage} className={styles.other}>
              {other}
            </span>
            <CopyMenu kind="entry" id={id} name={name} />
            <a className="hash-link" href={`#${id}`} aria-label={name} />
          </dt>
          <dd>
            {definition}
            {aliases.length > 0 && (
              <p className={styles.aside}>
                <Translate id="glossary.aliases">又称</Translate>
                {aliases.map((alias) => (
                  <span key={alias}>
                    {' · '}
                    <Alias>{alias}</Alias>
                  </span>
                ))}
              </p>
            )}
            {seeAlso.length > 0 && (
              <p className={styles.aside}>
                <Translate id="glossary.seeAlso">参见</Translate>
                {seeAlso.map((term) => (
                  <span key={term.id}>
                    {' · '}
                    <a href={`#${term.id}`}>{term.name}</a>
                  </span>
                ))}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
