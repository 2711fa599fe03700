import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {languageOf} from '../../ui/Alias/language';
import {useLater} from '../parts/useLater';
import styles from './styles.module.css';

type Props = {
  name: string;
  /** Which models use it. */
  note: string;
  /** The pieces; null when they are not known. */
  tokens: readonly (readonly [seen: string, id: number | null])[] | null;
  /** Letters of the text, to count them by. */
  letters: number;
  /** Whether the numbers are shown. */
  withNumbers: boolean;
};

/**
 * A text in pieces, each in its box.
 * @param props.frames how many frames it lets other parts of the figure go before
 */
export default function Tokens({frames, ...given}: Props & {frames: number}): ReactNode {
  const {name, note, tokens, letters, withNumbers} = useLater(given, frames);
  if (!tokens) {
    return (
      <p className={styles.missing}>
        <strong>{name}</strong> <Translate id="tokenizers.missing">这段文字要先取词表</Translate>
      </p>
    );
  }
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
