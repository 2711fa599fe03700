import {useEffect, useRef, useState, type ReactNode} from 'react';
import {createRoot} from 'react-dom/client';

import {keep, readKept} from '../../document/browser';
import type {SearchBox} from './box';
import NotLoaded from './NotLoaded';
import Panel from './Panel';

/** Where the latest search waits for the next page of this tab. */
const latest = 'lm-search';

/** Puts a search into the text box. */
function write(input: HTMLInputElement, typed: string): void {
  input.value = typed;
  input.focus();
}

/** Puts in what was searched for on the page before; chosen, so that other words take its place. */
function takeUp(input: HTMLInputElement): void {
  if (input.value !== '') return;
  input.value = readKept('session', latest) ?? '';
  input.select();
}

/** What the text box holds, as React state; what an input method has not committed yet is left out. */
function Results({dialog, input}: SearchBox): ReactNode {
  const [searched, setSearched] = useState(input.value);
  const [opened, setOpened] = useState(0);
  const [active, setActive] = useState<string>();
  const box = useRef(input);

  useEffect(() => {
    let isComposing = false;
    const read = (): void => {
      if (!isComposing) setSearched(input.value);
    };
    const listeners = {
      compositionstart: () => (isComposing = true),
      compositionend: () => {
        isComposing = false;
        read();
      },
      input: read,
    };
    for (const [type, listener] of Object.entries(listeners)) input.addEventListener(type, listener);
    // What was typed in the meantime.
    read();
    let wasClosed = false;
    const onClose = (): void => {
      wasClosed = true;
      keep('session', latest, input.value || null);
      setOpened((count) => count + 1);
    };
    const onFocus = (): void => {
      if (wasClosed) input.select();
      wasClosed = false;
    };
    input.addEventListener('focus', onFocus);
    dialog.addEventListener('close', onClose);
    return () => {
      for (const [type, listener] of Object.entries(listeners)) input.removeEventListener(type, listener);
      input.removeEventListener('focus', onFocus);
      dialog.removeEventListener('close', onClose);
    };
  }, [dialog, input]);

  useEffect(() => {
    input.setAttribute('aria-expanded', String(active !== undefined));
    if (active === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', active);
  }, [input, active]);

  return (
    <Panel
      key={opened}
      typed={searched}
      input={box}
      onActive={setActive}
      onType={(typed) => {
        write(input, typed);
        setSearched(typed);
      }}
      onClose={() => dialog.close()}
    />
  );
}

/**
 * Puts the results below the text box, from now on. Should they fail, the dialog says so in their place, and
 * the page under it is as it was.
 */
export function showResults(box: SearchBox): void {
  takeUp(box.input);
  const root = createRoot(box.results, {
    onUncaughtError(error) {
      console.warn(error);
      // React is still at its work here.
      setTimeout(() => root.render(<NotLoaded />));
    },
  });
  root.render(<Results {...box} />);
}
