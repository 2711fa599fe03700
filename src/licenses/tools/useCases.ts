import {useEffect, useState} from 'react';

import type {LicenseCasesView} from '../build/licenseCasesView';
import type {LicenseTableView} from '../build/licenseTableView';

/** What cases are judged by and rows are explained with; fetched once, when somebody needs it. */
let fetched: Promise<LicenseCasesView> | undefined;
let fetchedRows: Promise<LicenseTableView> | undefined;

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

/**
 * All that is known of every row, once it is here.
 * @param isNeeded whether to fetch it
 */
export function useRows(isNeeded: boolean): LicenseTableView | null {
  const [rows, setRows] = useState<LicenseTableView | null>(null);
  useEffect(() => {
    if (!isNeeded || rows) return;
    fetchedRows ??= import('@generated/site-data/default/licenseTable.json').then((module) => module.default);
    let isLeft = false;
    fetchedRows.then(
      (view) => {
        if (!isLeft) setRows(view);
      },
      () => {
        fetchedRows = undefined;
      },
    );
    return () => {
      isLeft = true;
    };
  }, [isNeeded, rows]);
  return rows;
}
