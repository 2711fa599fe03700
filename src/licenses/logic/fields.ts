import type {ConditionId} from '../../data/licenseKinds.schema';
import type {NoteVerdict, Verdict} from '../../data/licenses.schema';
import type {LicenseName, LicenseTableRow} from '../build/licenseTableView';

/** What a row says, piece by piece, in the order in which it is written out. */
export const fieldKeys = [
  'name',
  'organization',
  'date',
  'arch',
  'from',
  'license',
  'commercial',
  'chain',
  'conditions',
  'code',
  'data',
  'verified',
  'why',
  'clause',
  'place',
  'source',
  'said',
] as const;
export type FieldKey = (typeof fieldKeys)[number];

/** The reader's words for what the data says in ids. */
export type Wording = {
  field: (key: FieldKey) => string;
  verdict: (verdict: Verdict) => string;
  architecture: (group: LicenseTableRow['group']) => string;
  condition: (id: ConditionId) => string;
  definition: (id: ConditionId) => string;
  noteVerdict: (verdict: NoteVerdict) => string;
  /** The conditions that come with the weights a model was made from, as one text. */
  inherited: (conditions: string) => string;
  /** Where the clause was not seen. */
  notSeen: (reason: string) => string;
  /** The label of a link to a row. */
  rowLink: (parts: {name: string; license: string; verdict: string; date: string}) => string;
  list: (items: string[]) => string;
};

/** The SPDX identifier, which engineers know at sight; the name where there is none. */
export function shortLicense({spdx, name}: LicenseName): string {
  return spdx ?? name;
}

/** The conditions of a row in words: its own, then those that it inherits, marked as such. */
function conditionWords({weights, inheritedConditions}: LicenseTableRow, wording: Wording): string {
  const list = (ids: ConditionId[]): string => wording.list(ids.map((id) => wording.condition(id)));
  const own = list(weights.conditions);
  const inherited = inheritedConditions.length > 0 ? wording.inherited(list(inheritedConditions)) : '';
  return own && inherited ? `${own} · ${inherited}` : own || inherited;
}

/** A row in words; empty where there is nothing to say. */
export function fieldsOf(row: LicenseTableRow, wording: Wording): Record<FieldKey, string> {
  const {weights, code, data, chain, parent} = row;
  const {evidence} = weights;
  const origins = [...new Set([...(parent ? [parent.name] : []), ...chain.map(({name}) => name)])];
  return {
    name: row.name,
    organization: row.organizations,
    date: row.date,
    arch: wording.architecture(row.group),
    from: wording.list(origins),
    license: weights.license.name,
    commercial: wording.verdict(weights.commercial),
    chain: wording.verdict(row.inherited),
    conditions: conditionWords(row, wording),
    code: code.license.name,
    data: data.license.name,
    verified: evidence.verifiedOn,
    why: weights.why,
    clause: evidence.status === 'seen' ? evidence.text : wording.notSeen(evidence.reason),
    place: evidence.status === 'seen' ? evidence.where : '',
    source: evidence.source,
    said: row.note ? wording.noteVerdict(row.note.verdict) : '',
  };
}

export type ComparedField = {key: FieldKey; values: string[]; differs: boolean};

/** The fields of some rows side by side; those that no row fills are left out. */
export function compareRows(rows: LicenseTableRow[], wording: Wording): ComparedField[] {
  const described = rows.map((row) => fieldsOf(row, wording));
  return fieldKeys
    .filter((key) => key !== 'name')
    .map((key) => {
      const values = described.map((fields) => fields[key]);
      return {key, values, differs: new Set(values).size > 1};
    })
    .filter(({values}) => values.some(Boolean));
}
