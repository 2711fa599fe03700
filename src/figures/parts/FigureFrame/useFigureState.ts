import {useState, useSyncExternalStore} from 'react';

import {readState, writeState, type FigureState} from './state';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  return () => window.removeEventListener('popstate', listener);
}

/** What a figure knows of its state, and the frame too. */
export type FigureHandle<State extends FigureState = FigureState> = {
  /** Name of the figure in the address. */
  name: string;
  state: State;
  /** Changes some of the fields. */
  set: (changes: Partial<State>) => void;
  /** Back to the first state. */
  reset: () => void;
  /** The query of the address with this state in it. */
  search: (present: string) => string;
};

/**
 * The state of a figure. First it is the one that was drawn at build; then the one that the address
 * gives, if any; then what the reader sets. The address is not touched: the frame has a link for that.
 * @param name of the figure, for the address
 * @param initial the same object throughout
 */
export function useFigureState<State extends FigureState>(name: string, initial: State): FigureHandle<State> {
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
  const [chosen, setChosen] = useState<State | null>(null);
  const state = chosen ?? readState(name, initial, search);
  return {
    name,
    state,
    set: (changes) => setChosen((present) => ({...(present ?? state), ...changes})),
    reset: () => setChosen(initial),
    search: (present) => writeState(name, initial, state, present),
  };
}
