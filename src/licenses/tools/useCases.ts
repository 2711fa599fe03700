import {useEffect, useState} from 'react';

import type {LicenseCasesView} from '../build/licenseCasesView';

/** What cases are judged by and rows are explained with; fetched once, when somebody needs it. */
let fetched: Promise<LicenseCasesView> | undefined;

/**
 * The terms of every row, once they are here.
 * @param isNeeded whether to fetch them
 */
export function useCases(isNeeded: boolean): LicenseCasesView | null {
  const [cases, setCases] = useState<LicenseCasesView | null>(null);
  useEffect(() => {
    if (!isNeeded || cases) return;
    fetched ??= import('@generated/site-data/default/licenseCases.json').then((module) => module.default);
    let isLeft = false;
    fetched.then(
      (view) => {
        if (!isLeft) setCases(view);
      },
      () => {
        // A lost connection may come back.
        fetched = undefined;
      },
    );
    return () => {
      isLeft = true;
    };
  }, [isNeeded, cases]);
  return cases;
}
