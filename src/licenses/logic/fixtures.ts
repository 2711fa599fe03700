import type {ConditionId} from '../../data/licenseKinds.schema';
import type {Wording} from './fields';
import type {LicenseName, LicenseTableRow, LicenseTableView} from '../build/licenseTableView';

/** A licence for tests. */
export function licenseFixture(name: string, family: LicenseName['family'] = 'permissive'): LicenseName {
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    family,
    spdx: null,
    url: null,
    summary: `${name}.`,
  };
}

type Changes = Partial<Omit<LicenseTableRow, 'weights'>> & {weights?: Partial<LicenseTableRow['weights']>};

/** A row for tests: permissive, seen, from the note, unless something else is asked for. */
export function rowFixture(id: string, {weights, ...changes}: Changes = {}): LicenseTableRow {
  const license = licenseFixture('Apache License 2.0');
  const commercial = weights?.commercial ?? 'yes';
  return {
    id,
    model: id.split('--')[0] ?? id,
    isFirst: true,
    variant: null,
    place: 0,
    name: id,
    modelName: id,
    aliases: [],
    organizations: 'Org',
    date: '2020-01-01',
    group: 'decoder-only',
    parent: null,
    sizes: [],
    weights: {
      license,
      commercial,
      conditions: [],
      additions: [],
      exempt: [],
      sentence: 'Because.',
      why: 'Because.',
      evidence: {
        status: 'seen',
        text: 'You may use it.',
        language: 'en',
        where: '§2',
        translation: '你可以使用。',
        source: 'https://example.org/LICENSE',
        verifiedOn: '2026-11-24',
      },
      history: [],
      ...weights,
    },
    code: {license, note: null, source: null},
    data: {license: licenseFixture('various', 'none'), note: null, source: null},
    chain: [],
    upstream: [],
    inherited: commercial,
    inheritedConditions: [],
    disagreements: [],
    note: {
      index: 1,
      model: id,
      modelUrl: null,
      license: {text: 'Apache 2.0', url: null},
      mark: '✅',
      restrictions: '',
      dataLicense: {text: 'Public', links: []},
      corpus: {text: 'C4', links: []},
      verdict: 'right',
      why: 'It is.',
    },
    confidence: 'high',
    ...changes,
  };
}

const conditionIds: ConditionId[] = [
  'attribution',
  'registration',
  'research-only',
  'output-restrictions',
  'no-redistribution',
];

/** A view for tests; rows get their places from their order. */
export function viewFixture(
  rows: LicenseTableRow[],
  terms: LicenseTableView['terms'] = {},
): LicenseTableView {
  return {
    rows: rows.map((row, place) => ({...row, place})),
    terms,
    conditions: conditionIds.map((id) => ({id, label: id, definition: `What ${id} means.`})),
  };
}

/** Words for tests. */
export const wordingFixture: Wording = {
  field: (key) => key.toUpperCase(),
  verdict: (verdict) => ({yes: '可商用', conditional: '有条件', no: '不可商用', unclear: '不明'})[verdict],
  architecture: (group) => group,
  condition: (id) => id,
  definition: (id) => `What ${id} means.`,
  noteVerdict: (verdict) => verdict,
  inherited: (conditions) => `上游另有：${conditions}`,
  notSeen: (reason) => `没有见到原文：${reason}`,
  rowLink: ({name, license, verdict, date}) => `${name} — ${license}（${verdict}，核对于${date}）`,
  list: (items) => items.join('、'),
};
