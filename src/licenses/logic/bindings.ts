import type {CaseRowView, LicenseCasesView} from '../build/licenseCasesView';
import type {TermView} from '../build/licenseTableView';
import type {Case} from './caseOf';
import {judge, type Judgement} from './judge';

/** A term as it binds a row, with the model that brought it along, if any. */
export type Bound = {term: TermView; from: string | null};

/** The terms that bind a row, its own first. */
export const boundBy = ({terms}: LicenseCasesView, row: CaseRowView): Bound[] =>
  row.terms.flatMap(({term, from}) => {
    const found = terms[term];
    return found ? [{term: found, from: from ?? null}] : [];
  });

/** What the terms of a row mean for a case. */
export function judgeRow(cases: LicenseCasesView, row: CaseRowView, asked: Case): Judgement<Bound> {
  const {commercial, isSeen, textSeen} = row;
  return judge({commercial, isSeen, textSeen, terms: boundBy(cases, row)}, asked);
}
