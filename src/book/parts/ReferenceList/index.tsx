import type {ReactNode} from 'react';

import references from '@generated/site-data/default/references.json';
import {useAnchors} from '@site/src/ui/useAnchors';
import {languageOf} from '@site/src/ui/Alias/language';
import {recordProps} from '@site/src/ui/records/dom';
import ReferenceTools from './ReferenceTools';
import {referencesId} from './ids';
import styles from './styles.module.css';

/** The whole bibliography by year; each entry's key is its anchor. */
export default function ReferenceList(): ReactNode {
  useAnchors(references.map(({id}) => id));
  return (
    <>
      <ReferenceTools total={references.length} />
      <ul id={referencesId} className={styles.list}>
        {references.map(({id, text, url}) => (
          <li key={id} {...recordProps(id, {})} id={id} lang={languageOf(text)}>
            {text}
            <a href={url}>{url}</a> <code>{id}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
