import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';

import {searchKindLabel} from '../searchKind';
import {searchKinds, type SearchKind, type SearchResult} from '../engine/types';
import styles from './styles.module.css';

type Props = {
  results: SearchResult[];
  /** Null for all kinds. */
  chosen: SearchKind | null;
  onChoose: (kind: SearchKind | null) => void;
  /** For the dialog. */
  small?: boolean;
};

/** One radio button for each kind that was found, with how many there are. */
export default function KindFilter({results, chosen, onChoose, small = false}: Props): ReactNode {
  // The page and the dialog over it each have one.
  const name = small ? 'kind-in-dialog' : 'kind';
  const counts = new Map<SearchKind, number>();
  for (const {document} of results) counts.set(document.kind, (counts.get(document.kind) ?? 0) + 1);
  const kinds = searchKinds.filter((kind) => counts.has(kind) || kind === chosen);
  return (
    <fieldset className={clsx(styles.kinds, small && styles.small)}>
      <legend className={styles.label}>
        <Translate id="searchPage.kind">类别</Translate>
      </legend>
      {[null, ...kinds].map((kind) => (
        <label key={kind ?? 'all'} className={styles.kind}>
          <input type="radio" name={name} checked={kind === chosen} onChange={() => onChoose(kind)} />
          <span>
            {kind ? searchKindLabel(kind) : <Translate id="searchPage.everything">全部</Translate>}{' '}
            <span className={styles.count}>{kind ? (counts.get(kind) ?? 0) : results.length}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
