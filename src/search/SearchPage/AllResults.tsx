import Translate from '@docusaurus/Translate';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {useMemo, useState, type ReactNode} from 'react';

import CopyMenu from '@site/src/ui/CopyMenu';
import Answer from '../Answer';
import {useAnswer} from '../useAnswer';
import {usePinyin} from '../usePinyin';
import {useSearchEngine} from '../useSearchEngine';
import type {SetUrlQuery} from '@site/src/ui/useUrlQuery';
import {searchKindLabel} from '../searchKind';
import {searchKinds, type SearchKind} from '../engine/types';
import SearchResult from '../SearchResult';
import KindFilter from '../KindFilter';
import Status from '../SearchDialog/Status';
import styles from './styles.module.css';

type Props = {
  typed: string;
  /** As it stands in the address; anything. */
  kind: string | null;
  onType: (typed: string) => void;
  setQuery: SetUrlQuery;
};

const step = 40;

/** Everything that a search finds, with a filter by kind. */
export default function AllResults({typed: query, kind: asked, onType, setQuery}: Props): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const {status, engine, retry} = useSearchEngine();
  const isWhole = status === 'ready';
  const learnt = usePinyin(isWhole ? engine : null, query);
  const answer = useAnswer(engine, query);
  // What the engine has learnt changes what it reads and finds.
  /* eslint-disable react-hooks/exhaustive-deps */
  const results = useMemo(() => engine?.search(query) ?? [], [engine, query, learnt]);
  const parsed = useMemo(() => engine?.parse(query), [engine, query, learnt]);
  const meant = useMemo(
    // Before all is there, much looks like a slip that is none.
    () => (isWhole ? (engine?.didYouMean(query) ?? null) : null),
    [engine, query, learnt, isWhole],
  );
  /* eslint-enable react-hooks/exhaustive-deps */
  const kind: SearchKind | null = searchKinds.find((each) => each === asked) ?? null;
  const filtered = kind ? results.filter(({document}) => document.kind === kind) : results;
  const [shown, setShown] = useState({query, count: step});
  const count = shown.query === query ? shown.count : step;

  const choose = (next: SearchKind | null): void =>
    setQuery((present) => {
      if (next) present.set('kind', next);
      else present.delete('kind');
      return present;
    });

  return (
    <>
      <KindFilter results={results} chosen={kind} onChoose={choose} />
      <Status
        status={status}
        query={query}
        count={filtered.length}
        onRetry={() => {
          // The button goes away.
          document.getElementById('search-text')?.focus();
          retry();
        }}
      />
      {meant !== null && (
        <p>
          <Translate id="searchPage.meant">已按这个词查找：</Translate>
          <button type="button" className={styles.nearest} onClick={() => onType(meant)}>
            {meant}
          </button>
        </p>
      )}
      {answer && <Answer {...answer} />}
      {engine && parsed && (
        <ol className={styles.results}>
          {filtered.slice(0, count).map(({document}) => (
            <li key={document.url}>
              <p className={styles.where}>
                {document.page || searchKindLabel(document.kind)}
                <CopyMenu
                  kind="entry"
                  name={document.heading}
                  elsewhere={{url: withBaseUrl(document.url), page: document.page}}
                />
              </p>
              <SearchResult document={document} engine={engine} query={parsed} />
            </li>
          ))}
        </ol>
      )}
      {filtered.length > count && (
        <button
          type="button"
          className="button button--outline button--primary"
          onClick={() => setShown({query, count: count + step})}
        >
          <Translate id="searchPage.more" values={{count: filtered.length - count}}>
            {'显示更多（还有{count}条）'}
          </Translate>
        </button>
      )}
      {engine && isWhole && results.length === 0 && (
        <p>
          {engine.nearest(query).map((name) => (
            <button key={name} type="button" className={styles.nearest} onClick={() => onType(name)}>
              {name}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
