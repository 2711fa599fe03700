import Translate, {translate} from '@docusaurus/Translate';
import {useEffect, useState, type ReactNode} from 'react';

import SearchDialog from '@site/src/search/SearchDialog';
import {prefetchSearch} from '@site/src/search/SearchDialog/load';
import styles from './styles.module.css';

/** Whether a key press goes into a text that is being written. */
const isWriting = ({target}: KeyboardEvent): boolean => {
  if (target instanceof HTMLInputElement)
    return !/^(?:button|checkbox|radio|range|reset|submit)$/.test(target.type);
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:SELECT|TEXTAREA)$/.test(target.tagName))
  );
};

const isShortcut = (event: KeyboardEvent): boolean => {
  const command = event.ctrlKey || event.metaKey;
  if (event.key.toLowerCase() === 'k') return command && !event.altKey && !event.shiftKey;
  return event.key === '/' && !command && !event.altKey && !isWriting(event);
};

/** Only the first search of a page waits for anything, and for all of it at once. */
function open(show: (isOpen: boolean) => void): void {
  prefetchSearch();
  show(true);
}

/** The button in the navbar that opens the search; `/` and Ctrl or Cmd with K do too. */
export default function SearchBar(): ReactNode {
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing || !isShortcut(event)) return;
      event.preventDefault();
      open(setOpen);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);

  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        title={translate({id: 'search.shortcut', message: '搜索（按 / 或 Ctrl K）'})}
        onPointerEnter={prefetchSearch}
        onFocus={prefetchSearch}
        onClick={() => open(setOpen)}
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
      {isOpen && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}
