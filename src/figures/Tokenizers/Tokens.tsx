import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {languageOf} from '../../ui/Alias/language';
import styles from './styles.module.css';

type Props = {
  name: string;
  /** Which models use it. */
  note: string;
  tokens: readonly (readonly [seen: string, id: number | null])[];
  /** Letters of the text, to count them by. */
  letters: number;
  /** Whether the numbers are shown. */
  withNumbers: boolean;
};

/** A text in pieces, each in its box. */
export default function Tokens({name, note, tokens, letters, withNumbers}: Props): ReactNode {
  return (
    <section className={styles.row} aria-label={name}>
      <p className={styles.name}>
        <strong>{name}</strong> <span>{note}</span>
        <span className={styles.count}>
          <Translate
            id="tokenizers.count"
            values={{
              count: <strong>{tokens.length}</strong>,
              share: tokens.length ? (letters / tokens.length).toFixed(1) : '0',
            }}
          >
            {'{count}块，每块{share}字'}
          </Translate>
        </span>
      </p>
      <ol role="list" className={styles.tokens}>
        {tokens.map(([seen, id], index) => (
          <li key={index}>
            <span lang={languageOf(seen)}>{seen}</span>
            {withNumbers && id !== null && <small>{id}</small>}
          </li>
        ))}
      </ol>
    </section>
  );
}
