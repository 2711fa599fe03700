import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import SearchDialog from '@site/src/search/SearchDialog';
import styles from './styles.module.css';

/** The button in the navbar that opens the search; `/` and Ctrl or Cmd with K do too. */
export default function SearchBar(): ReactNode {
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        title={translate({id: 'search.shortcut', message: '搜索（按 / 或 Ctrl K）'})}
        data-search
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" className={styles.icon}>
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 5 5" />
        </svg>
        <span className={styles.label}>
          <Translate id="search.title">搜索</Translate>
        </span>
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      </button>
      <SearchDialog />
    </>
  );
}
