import type {Locale} from '../../data/fields';
import type {Condition, ConditionId, LicenseFamily} from '../../data/licenseKinds.schema';
import type {LicenseRow, NoteVerdict, Verdict} from '../../data/licenses.schema';
import type {SiteData} from '../../data/load';

export type LicenseName = {
  id: string;
  name: string;
  family: LicenseFamily;
  spdx: string | null;
  url: string | null;
};

export type EvidenceView =
  | {
      status: 'seen';
      text: string;
      language: 'en' | 'zh-Hans';
      where: string;
      translation: string;
      source: string;
      verifiedOn: string;
    }
  | {status: 'not-seen'; reason: string; source: string; verifiedOn: string};

export type LicenseTableRow = {
  id: string;
  /** Place in the original order, from 0. */
  place: number;
  name: string;
  /** Other spellings, for the text filter. */
  aliases: string[];
  organizations: string;
  date: string;
  group: LicenseRow['group'];
  /** Row it is indented under, with its name. */
  parent: {id: string; name: string} | null;
  weights: {
    license: LicenseName;
    commercial: Verdict;
    conditions: ConditionId[];
    why: string;
    evidence: EvidenceView;
    history: {date: string; what: string; commercial: Verdict; source: string}[];
  };
  code: {license: LicenseName; note: string | null; source: string | null};
  data: {license: LicenseName; note: string | null; source: string | null};
  /** Ancestors by weights or data that have a row, nearest first. */
  chain: {id: string; name: string; commercial: Verdict}[];
  /** The least permissive verdict of the row and its chain. */
  inherited: Verdict;
  disagreements: {who: string; says: string; url: string}[];
  /** What the note of June 2023 said; null for rows added since. */
  note:
    | (Omit<NonNullable<LicenseRow['note']>, 'why' | 'verdict'> & {verdict: NoteVerdict; why: string})
    | null;
  confidence: LicenseRow['confidence'];
};

export type LicenseTableView = {
  rows: LicenseTableRow[];
  conditions: {id: Condition['id']; label: string; definition: string}[];
};

/** From most to least permissive. What is not known counts as worse than a condition. */
export const permissiveness: Verdict[] = ['yes', 'conditional', 'unclear', 'no'];

/** The least permissive of some verdicts; `yes` when there are none. */
export function strictest(verdicts: Verdict[]): Verdict {
  const worst = Math.max(0, ...verdicts.map((verdict) => permissiveness.indexOf(verdict)));
  return permissiveness[worst] ?? 'yes';
}

/** Ids of the models whose weights or outputs went into a model, nearest first, each once. */
export function lineage(id: string, models: SiteData['models']): string[] {
  const found: string[] = [];
  const queue = [id];
  while (queue.length > 0) {
    const model = models.find((candidate) => candidate.id === queue[0]);
    queue.shift();
    for (const parent of model?.derivedFrom ?? []) {
      const carries = parent.how === 'weights' || parent.how === 'data' || parent.how === 'distillation';
      if (!carries || found.includes(parent.id) || parent.id === id) continue;
      found.push(parent.id);
      queue.push(parent.id);
    }
  }
  return found;
}

/** What the licence table shows, in one language. */
export function licenseTableView(data: SiteData, locale: Locale): LicenseTableView {
  const kinds = new Map(data.licenseKinds.map((kind) => [kind.id, kind]));
  const models = new Map(data.models.map((model) => [model.id, model]));
  const rows = new Map(data.licenses.map((row) => [row.id, row]));
  const organizations = new Map(data.organizations.map(({id, name}) => [id, name[locale]]));

  const licenseName = (id: string): LicenseName => {
    const kind = kinds.get(id)!;
    return {id, name: kind.name[locale], family: kind.family, spdx: kind.spdx, url: kind.url};
  };
  const nameOf = (id: string): string => models.get(id)?.name[locale] ?? id;
  const artefact = ({license, note, source}: LicenseRow['code']) => ({
    license: licenseName(license),
    note: note?.[locale] ?? null,
    source,
  });

  return {
    conditions: data.conditions.map(({id, label, definition}) => ({
      id,
      label: label[locale],
      definition: definition[locale],
    })),
    rows: data.licenses.map((row, place) => {
      const model = models.get(row.id)!;
      const {evidence} = row.weights;
      const chain = lineage(row.id, data.models).flatMap((id) => {
        const ancestor = rows.get(id);
        return ancestor ? [{id, name: nameOf(id), commercial: ancestor.weights.commercial}] : [];
      });
      return {
        id: row.id,
        place,
        name: model.name[locale],
        aliases: [...model.aliases, model.name['zh-Hans'], model.name.en, ...(row.note ? [row.note.model] : [])],
        organizations: model.organizations
          .map((id) => organizations.get(id) ?? id)
          .join(locale === 'en' ? ', ' : '、'),
        date: model.date,
        group: row.group,
        parent: row.parent ? {id: row.parent, name: nameOf(row.parent)} : null,
        weights: {
          license: licenseName(row.weights.license),
          commercial: row.weights.commercial,
          conditions: row.weights.conditions,
          why: row.weights.why[locale],
          evidence:
            evidence.status === 'seen'
              ? {...evidence, where: evidence.where[locale]}
              : {...evidence, reason: evidence.reason[locale]},
          history: row.weights.history.map(({what, ...entry}) => ({...entry, what: what[locale]})),
        },
        code: artefact(row.code),
        data: artefact(row.data),
        chain,
        inherited: strictest([row.weights.commercial, ...chain.map(({commercial}) => commercial)]),
        disagreements: row.disagreements.map(({says, ...entry}) => ({...entry, says: says[locale]})),
        note: row.note ? {...row.note, why: row.note.why[locale]} : null,
        confidence: row.confidence,
      };
    }),
  };
}
