import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import Alias from '@site/src/ui/Alias';
import CopyMenu from '@site/src/ui/CopyMenu';
import {recordProps} from '@site/src/ui/records/dom';
import type {GlossaryTerm} from '../../build/glossaryView';
import styles from './styles.module.css';

type Props = {term: GlossaryTerm};

/**
 * One term: its two names, and folded below them the definition. The address is that of what is folded:
 * a browser unfolds it on the way there, without script too.
 */
export default function Term({
  term: {id, name, other, aliases, definition, theme, seeAlso},
}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const otherLanguage = i18n.currentLocale === 'en' ? 'zh-Hans' : 'en';
  return (
    <details {...recordProps(id, {theme: [theme]})} className={styles.term}>
      <summary>
        <dfn>{name}</dfn>{' '}
        <span lang={otherLanguage} className={styles.other}>
          {other}
        </span>
      </summary>
      <div id={id} className={styles.body}>
        <p data-quote>{definition}</p>
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
        <p className={styles.aside}>
          {seeAlso.length > 0 && (
            <>
              <Translate id="glossary.seeAlso">参见</Translate>
              {seeAlso.map((related) => (
                <span key={related.id}>
                  {' · '}
                  <a href={`#${related.id}`}>{related.name}</a>
                </span>
              ))}{' '}
            </>
          )}
          <a className="hash-link" href={`#${id}`} aria-label={name} />
          <CopyMenu kind="entry" id={id} name={name} />
        </p>
      </div>
    </details>
  );
}
