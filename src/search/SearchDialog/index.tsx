import {translate} from '@docusaurus/Translate';
import {lazy, Suspense, useEffect, useLayoutEffect, useRef, useState, type ReactNode} from 'react';

import {loadPanel} from './load';
import NotLoaded from './NotLoaded';
import styles from './styles.module.css';

// Offline, the dialog says so; an error would take the page down.
const Panel = lazy(() => loadPanel().catch(() => ({default: NotLoaded})));

type Props = {
  onClose: () => void;
};

/** On a phone the keyboard covers part of the window; the dialog fills what is left. */
function useVisibleHeight(element: {current: HTMLElement | null}): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return undefined;
    const fit = (): void => element.current?.style.setProperty('--visible', `${view.height}px`);
    fit();
    view.addEventListener('resize', fit);
    return () => view.removeEventListener('resize', fit);
  }, [element]);
}

/** The search over the page: a text box at once, and under it the results as soon as they are loaded. */
export default function SearchDialog({onClose}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  // What an input method has not committed yet is shown and not searched for.
  const [composing, setComposing] = useState(false);
  const [searched, setSearched] = useState('');
  const [active, setActive] = useState<string>();

  // Before paint, and so within the click: else phones do not show their keyboard.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);
  useVisibleHeight(dialog);

  const change = (value: string): void => {
    setTyped(value);
    setSearched(value);
  };
  const loading = translate({id: 'search.loading', message: '正在载入…'});

  return (
    // The click is on the backdrop when it is on the dialog itself; Esc closes for the keyboard.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions, jsx-a11y-x/click-events-have-key-events
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={translate({id: 'search.title', message: '搜索'})}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
    >
      <div className={styles.frame}>
        <div className={styles.bar}>
          <input
            ref={input}
            className={styles.input}
            type="text"
            enterKeyHint="go"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={200}
            value={typed}
            placeholder={translate({id: 'search.placeholder', message: '搜索章节、模型、术语、许可证…'})}
            role="combobox"
            aria-label={translate({id: 'search.title', message: '搜索'})}
            aria-autocomplete="list"
            aria-expanded={active !== undefined}
            aria-controls="search-results"
            aria-activedescendant={active}
            onCompositionStart={() => setComposing(true)}
            onCompositionEnd={(event) => {
              setComposing(false);
              setSearched(event.currentTarget.value);
            }}
            onChange={({target}) => (composing ? setTyped(target.value) : change(target.value))}
          />
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            {translate({id: 'search.close', message: '关闭'})}
          </button>
        </div>
        <Suspense
          fallback={
            <p role="status" className={styles.note}>
              {loading}
            </p>
          }
        >
          <Panel
            typed={searched}
            input={input}
            onActive={setActive}
            onType={change}
            onClose={() => dialog.current?.close()}
          />
        </Suspense>
      </div>
    </dialog>
  );
}
