import {useEffect, useState} from 'react';

import type {LicenseCasesView} from '../build/licenseCasesView';
import type {LicenseTableView} from '../build/licenseTableView';

/** What is fetched once, when somebody needs it. */
export type Needed<View> = {
  /** Null until it is here. */
  view: View | null;
  hasFailed: boolean;
};

/** Fetches once for the whole page; after a failure, again when it is next asked for. */
function once<View>(load: () => Promise<View>): () => Promise<View> {
  let fetched: Promise<View> | undefined;
  return () => {
    if (!fetched) {
      fetched = load();
      // A lost connection may come back.
      fetched.catch(() => (fetched = undefined));
    }
    return fetched;
  };
}

function useNeeded<View>(fetchOnce: () => Promise<View>, isNeeded: boolean): Needed<View> {
  const [state, setState] = useState<Needed<View>>({view: null, hasFailed: false});
  const isHere = state.view !== null;
  useEffect(() => {
    if (!isNeeded || isHere) return;
    let isLeft = false;
    fetchOnce().then(
      (view) => {
        if (!isLeft) setState({view, hasFailed: false});
      },
      () => {
        if (!isLeft) setState({view: null, hasFailed: true});
      },
    );
    return () => {
      isLeft = true;
    };
  }, [fetchOnce, isNeeded, isHere]);
  return state;
}

const fetchCases = once(() =>
  import('@generated/site-data/default/licenseCases.json').then((module) => module.default),
);
const fetchRows = once(() =>
  import('@generated/site-data/default/licenseTable.json').then((module) => module.default),
);

/**
 * The terms of every row: what cases are judged by.
 * @param isNeeded whether to fetch them
 */
export const useCases = (isNeeded: boolean): Needed<LicenseCasesView> => useNeeded(fetchCases, isNeeded);

/**
 * All that is known of every row: what it is explained with.
 * @param isNeeded whether to fetch it
 */
export const useRows = (isNeeded: boolean): Needed<LicenseTableView> => useNeeded(fetchRows, isNeeded);
