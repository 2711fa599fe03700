import {useCallback, useEffect, useState} from 'react';

import {documentLabel} from './searchKind';
import {createEngine, type SearchEngine} from './engine/engine';
import {unpack} from './engine/pack';
import {loadHeads, loadTexts} from './load';

export type SearchState =
  | {status: 'loading'; engine: null}
  /** Names and headings are there; the texts are on their way. */
  | {status: 'partial'; engine: SearchEngine}
  | {status: 'ready'; engine: SearchEngine}
  | {status: 'failed'; engine: SearchEngine | null};

// Kept for the life of the page: opening the dialog again must not prepare everything again.
let ready: SearchEngine | null = null;

/** Loads what the search needs, in two steps; `retry` begins anew after a failure. */
export function useSearchEngine(): SearchState & {retry: () => void} {
  const [state, setState] = useState<SearchState>(
    ready ? {status: 'ready', engine: ready} : {status: 'loading', engine: null},
  );
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (ready) return undefined;
    let abandoned = false;
    const load = async (): Promise<void> => {
      let engine: SearchEngine | null = null;
      try {
        const heads = await loadHeads();
        if (abandoned) return;
        engine = createEngine(unpack(heads), documentLabel);
        setState({status: 'partial', engine});
        const texts = await loadTexts();
        ready ??= createEngine(unpack(heads, texts), documentLabel);
        if (!abandoned) setState({status: 'ready', engine: ready});
      } catch {
        if (!abandoned) setState({status: 'failed', engine});
      }
    };
    void load();
    return () => {
      abandoned = true;
    };
  }, [attempt]);

  const retry = useCallback(() => {
    setState({status: 'loading', engine: null});
    setAttempt((count) => count + 1);
  }, []);
  return {...state, retry};
}
