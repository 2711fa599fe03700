import type {ReactNode} from 'react';
import {createPortal} from 'react-dom';

import type {LicenseCasesView} from '../build/licenseCasesView';
import {boundBy, judgeRow} from '../logic/bindings';
import type {Case} from '../logic/caseOf';
import TermList from '../row/TermList';

type Props = {
  /** Addresses of the rows that are open. */
  openRows: readonly string[];
  cases: LicenseCasesView | null;
  asked: Case | null;
  label: (id: string) => string;
  locale: string;
};

/** Puts the clauses of each open row into its place; closed, nobody reads them. */
export default function TermLists({openRows, cases, asked, label, locale}: Props): ReactNode {
  if (!cases) return null;
  return openRows.map((id) => {
    const slot = document.getElementById(id)?.querySelector('[data-slot="terms"]');
    const row = cases.rows[id];
    if (!slot || !row) return null;
    return createPortal(
      <TermList
        bound={boundBy(cases, row)}
        reasons={asked ? judgeRow(cases, row, asked).reasons : null}
        label={label}
        locale={locale}
      />,
      slot,
      id,
    );
  });
}
