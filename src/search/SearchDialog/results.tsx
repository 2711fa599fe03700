import {useEffect, useLayoutEffect, useRef, useState, type ReactNode} from 'react';
import {createRoot} from 'react-dom/client';

import {keep, readKept} from '../../document/browser';
import Boundary from '../Boundary';
import type {LoadNames} from '../names';
import {painted} from '../pause';
import {startEngine} from '../useSearchEngine';
import {whenTyped} from '../whenTyped';
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

/** A text box, and what to do with what is written in it. */
type SearchBox = {dialog: HTMLDialogElement; input: HTMLInputElement};

/** What the text box holds, as state; what an input method has not committed yet is left out. */
function Results({dialog, input}: SearchBox): ReactNode {
  const [searched, setSearched] = useState(input.value);
  const [opened, setOpened] = useState(0);
  const [active, setActive] = useState<string>();
  const box = useRef(input);

  useEffect(() => {
    const {read, stop} = whenTyped(input, () => setSearched(input.value));
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
      stop();
      input.removeEventListener('focus', onFocus);
      dialog.removeEventListener('close', onClose);
    };
  }, [dialog, input]);

  useLayoutEffect(() => {
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

/** On a phone the keyboard covers part of the window; the dialog fills what is left. */
function fitAboveKeyboard(dialog: HTMLDialogElement): void {
  const view = window.visualViewport;
  const fit = (): void => dialog.style.setProperty('--visible', `${view?.height}px`);
  fit();
  view?.addEventListener('resize', fit);
}

/**
 * Puts the results below the text box, from now on. Should they fail, the dialog says so in their place, and
 * the page under it is as it was.
 */
export async function fillDialog(dialog: HTMLDialogElement, loadNames: LoadNames): Promise<void> {
  fitAboveKeyboard(dialog);
  const input = dialog.querySelector('input')!;
  const results = dialog.querySelector<HTMLElement>('[data-results]')!;
  const fill = (): void => {
    results.dataset.results = 'there';
    takeUp(input);
    // What waits there is no part of the root.
    results.replaceChildren();
    createRoot(results).render(
      <Boundary fallback={<NotLoaded />}>
        <Results dialog={dialog} input={input} />
      </Boundary>,
    );
  };
  const first = startEngine(loadNames);
  // Where something is asked for already, what finds it goes before all else; where not, what to begin with.
  if (input.value === '') fill();
  await first;
  if (results.dataset.results !== 'there') fill();
  await painted();
}
