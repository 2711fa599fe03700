import {useSyncExternalStore} from 'react';

import {documentLabel} from './searchKind';
import {createGround, prepareEngine, type Ground, type SearchEngine} from './engine/engine';
import {unpack, type PackedNames, type PackedRecords, type PackedTexts} from './engine/pack';
import {loadRecords, loadTexts} from './load';
import type {LoadNames} from './names';
import {pause, painted} from './pause';

export type SearchState =
  | {status: 'loading'; engine: null}
  /** Names and headings are there, and perhaps the records; the texts are on their way. */
  | {status: 'partial'; engine: SearchEngine}
  | {status: 'ready'; engine: SearchEngine}
  | {status: 'failed'; engine: SearchEngine | null};

// Kept for the life of the page: opening the dialog again, or beside the page of results, prepares nothing again.
let state: SearchState = {status: 'loading', engine: null};
let isLoading = false;
let loadFirst: LoadNames | undefined;
let ground: Ground | undefined;
const listeners = new Set<() => void>();

function publish(next: SearchState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Prepares what is there, and shows it. What was prepared before costs little again. */
async function show(
  status: 'partial' | 'ready',
  ...parts: [PackedNames, PackedRecords?, PackedTexts?]
): Promise<void> {
  const index = unpack(...parts);
  ground ??= createGround(index.tables.traditional);
  publish({status, engine: await prepareEngine(index, documentLabel, ground, pause)});
}

async function load(): Promise<void> {
  if (isLoading || state.status === 'ready' || !loadFirst) return;
  isLoading = true;
  try {
    const names = await loadFirst();
    if (!state.engine) await show('partial', names);
    // What is there goes before what is yet to come.
    await painted();
    const records = await loadRecords();
    // Under way while the records are prepared.
    const rest = loadTexts();
    rest.catch(() => {});
    await show('partial', names, records);
    await show('ready', names, records, await rest);
  } catch {
    publish({status: 'failed', engine: state.engine});
  } finally {
    isLoading = false;
  }
}

/**
 * Begins to load what the search needs: what finds names first, then all records, then the texts.
 * @returns is kept when something can be found, or the search has failed
 */
export function startEngine(loadNames: LoadNames): Promise<void> {
  loadFirst = loadNames;
  void load();
  return new Promise((resolve) => {
    const look = (): void => {
      if (state.status === 'loading') return;
      listeners.delete(look);
      resolve();
    };
    listeners.add(look);
    look();
  });
}

function retry(): void {
  publish(state.engine ? {status: 'partial', engine: state.engine} : {status: 'loading', engine: null});
  void load();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const read = (): SearchState => state;

/** What `startEngine` has loaded so far; `retry` begins anew after a failure. */
export function useSearchEngine(): SearchState & {retry: () => void} {
  return {...useSyncExternalStore(subscribe, read, read), retry};
}
