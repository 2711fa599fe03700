import Translate from '@docusaurus/Translate';
import {useMemo, type ReactNode} from 'react';

import {languageOf} from '../../ui/Alias/language';
import {useLater} from '../parts/useLater';
import styles from './styles.module.css';

type Token = readonly [seen: string, id: number | null];

/** So many tokens a slow phone lays out in one frame beside the rest. */
export const tokensAtOnce = 50;

function Run({
  frames,
  ...given
}: {
  tokens: readonly Token[];
  withNumbers: boolean;
  frames: number;
}): ReactNode {
  const shown = useLater(given, frames);
  return shown?.tokens.map(([seen, id], index) => (
    <li key={index}>
      <span lang={languageOf(seen)}>{seen}</span>
      {shown.withNumbers && id !== null && <small>{id}</small>}
    </li>
  ));
}

type Props = {
  name: string;
  /** Which models use it. */
  note: string;
  /** The pieces; the same list for as long as it stays as it is. */
  tokens: readonly Token[];
  /** Letters of the text, to count them by. */
  letters: number;
  /** Whether the numbers are shown. */
  withNumbers: boolean;
  /** How many frames its first pieces let other parts of the figure go before. */
  frames: number;
};

/** A text in pieces, each in its box. */
export default function Tokens({name, note, tokens, letters, withNumbers, frames}: Props): ReactNode {
  const runs = useMemo(
    () =>
      Array.from({length: Math.ceil(tokens.length / tokensAtOnce)}, (_, run) =>
        tokens.slice(run * tokensAtOnce, (run + 1) * tokensAtOnce),
      ),
    [tokens],
  );
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
        {runs.map((run, index) => (
          <Run key={index} tokens={run} withNumbers={withNumbers} frames={frames + index} />
        ))}
      </ol>
    </section>
  );
}
