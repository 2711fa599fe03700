import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {lazy, Suspense, useState, type ReactNode} from 'react';

import {island} from '@site/src/document/island';
import {useUrlQuery} from '@site/src/ui/useUrlQuery';
import NotLoaded from '../SearchDialog/NotLoaded';
import styles from './styles.module.css';

const AllResults = lazy(() => import('./AllResults').catch(() => ({default: NotLoaded})));

/** A text box whose content is the `q` of the address, and all that it finds. */
function SearchPage(): ReactNode {
  const [query, setQuery] = useUrlQuery();
  const isBrowser = useIsBrowser();
  // What an input method has not committed yet is shown and not searched for.
  const [composed, setComposed] = useState<string | null>(null);
  const typed = query.get('q') ?? '';

  const search = (text: string): void =>
    setQuery((present) => {
      if (text === '') present.delete('q');
      else present.set('q', text);
      return present;
    });

  return (
    <div className={styles.page}>
      <div className={styles.box}>
        <label htmlFor="search-text" className={styles.label}>
          <Translate id="searchPage.label">要找的词</Translate>
        </label>
        <input
          id="search-text"
          type="search"
          className={styles.input}
          value={composed ?? typed}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          disabled={!isBrowser}
          placeholder={translate({id: 'search.placeholder', message: '搜索章节、模型、术语、许可证…'})}
          onCompositionStart={() => setComposed(typed)}
          onCompositionEnd={(event) => {
            setComposed(null);
            search(event.currentTarget.value);
          }}
          onChange={({target}) => (composed === null ? search(target.value) : setComposed(target.value))}
        />
      </div>
      {typed.trim() !== '' && (
        <Suspense
          fallback={
            <p role="status">
              <Translate id="search.loading">正在载入…</Translate>
            </p>
          }
        >
          <AllResults typed={typed.trim()} kind={query.get('kind')} onType={search} setQuery={setQuery} />
        </Suspense>
      )}
    </div>
  );
}

export default island('search', SearchPage, 'now');
