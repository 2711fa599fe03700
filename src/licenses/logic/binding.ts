import type {Derivation} from '../../data/models.schema';
import type {LicenseTableRow, LicenseTableView, TermView} from '../build/licenseTableView';
import type {Judged} from './judge';

/**
 * The terms that bind the reader of a row, put together in the browser from what the view carries:
 * each licence's terms are in it once, a row only says which licence it has, what its release adds or
 * is exempt from, and whose terms come with it. Open first: `judgedOf`.
 */

export type BindingTerm = {
  term: TermView;
  /** Id of the licence whose text has it. */
  license: string;
  /** The row of somebody else that it comes with; null for the row's own. */
  upstream: {id: string; name: string; how: Derivation} | null;
  /** Whether the release adds it to its licence. */
  isAddition: boolean;
};

type Rows = ReadonlyMap<string, LicenseTableRow>;

/** The terms of a row's licence and release. */
function ownTerms({weights}: LicenseTableRow, terms: LicenseTableView['terms']): BindingTerm[] {
  const {license, exempt, additions, evidence} = weights;
  const own = {license: license.id, upstream: null};
  const clause =
    evidence.status === 'seen'
      ? {clause: (({status: _status, ...seen}) => seen)(evidence)}
      : {clause: null, reason: evidence.reason};
  return [
    ...(terms[license.id]?.terms ?? [])
      .filter(({condition}) => !exempt.includes(condition))
      .map((term) => ({...own, term, isAddition: false})),
    ...additions.map((condition) => ({...own, term: {condition, ...clause}, isAddition: true})),
  ];
}

const isAboutOutputs = ({term}: BindingTerm): boolean =>
  term.condition === 'output-restrictions' || term.condition === 'output-derivative';

/** Every term that binds whoever uses a row’s weights, its own first; as `effectiveTerms` of the data. */
export function bindingTerms(
  row: LicenseTableRow,
  terms: LicenseTableView['terms'],
  rows: Rows,
): BindingTerm[] {
  const own = ownTerms(row, terms);
  const key = ({term, license}: BindingTerm): string => `${license} ${term.condition}`;
  const seen = new Set(own.map(key));
  const inherited = row.upstream.flatMap(({id, how}) => {
    const other = rows.get(id);
    if (!other) return [];
    const passed = ownTerms(other, terms)
      .filter((term) => how === 'weights' || isAboutOutputs(term))
      .filter((term) => !seen.has(key(term)))
      .map((term) => ({...term, upstream: {id, name: other.name, how}}));
    for (const term of passed) seen.add(key(term));
    return passed;
  });
  return [...own, ...inherited];
}

/** A row as it is judged for a case. */
export function judgedOf(
  row: LicenseTableRow,
  terms: LicenseTableView['terms'],
  rows: Rows,
): Judged<BindingTerm> {
  const seen = (id: string): Judged<BindingTerm>['textSeen'] => terms[id]?.textSeen ?? 'none';
  const binding = bindingTerms(row, terms, rows);
  const licenses = [row.weights.license.id, ...binding.map(({license}) => license)];
  return {
    commercial: row.inherited,
    isSeen: row.weights.evidence.status === 'seen',
    textSeen: licenses.every((id) => seen(id) === 'whole') ? 'whole' : 'part',
    terms: binding,
  };
}
