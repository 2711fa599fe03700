import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {MouseEvent, ReactNode} from 'react';

import {facetLabel, searchKindLabel} from '../searchKind';
import type {SearchEngine} from '../engine/engine';
import type {Query} from '../engine/query';
import {markText, snippet} from '../engine/snippet';
import type {SearchDocument} from '../engine/types';
import Marked from './Marked';
import {leaveMarks} from '../marks';
import {markedWords} from './markedWords';
import styles from './styles.module.css';

type Props = {
  document: SearchDocument;
  engine: SearchEngine;
  query: Query;
  /** Makes it an option of a list box, which the keyboard reaches through the text box. */
  option?: {id: string; active: boolean};
  /** Called when it is followed on this page. */
  onOpen?: () => void;
};

const snippetLength = 110; // about two lines on a wide screen, three on a phone

/** One result: heading, kind, and the text around what was searched for; a link to the place itself. */
export default function SearchResult({document, engine, query, option, onOpen}: Props): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const heading = markText(document.heading, query, engine.fold);
  // As long as its text is not there, its other names may say why it was found.
  const text = snippet(document.body || document.aliases.join(' · '), query, engine.fold, snippetLength);
  const label = [searchKindLabel(document.kind), facetLabel(document)].filter(Boolean).join(' · ');
  const url = withBaseUrl(document.url);

  const open = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // The words to mark travel beside the address, not in it.
    leaveMarks(url, markedWords([heading, text]));
    onOpen?.();
  };

  return (
    <a
      href={url}
      className={styles.result}
      onClick={open}
      {...(option && {id: option.id, role: 'option', 'aria-selected': option.active, tabIndex: -1})}
    >
      <span className={styles.line}>
        <span className={styles.heading}>
          <Marked {...heading} />
        </span>
        <span className={styles.kind}>{label}</span>
      </span>
      {text.text !== '' && (
        <span className={styles.text}>
          <Marked {...text} />
        </span>
      )}
    </a>
  );
}
