import {permissiveness} from '../../data/vocabulary';
import type {Locale} from '../../data/fields';
import type {Condition, ConditionId, LicenseFamily} from '../../data/licenseKinds.schema';
import type {LicenseRow, NoteVerdict, Verdict} from '../../data/licenses.schema';
import type {SiteData} from '../../data/siteData';
import type {Derivation} from '../../data/models.schema';

export type LicenseName = {
  id: string;
  name: string;
  family: LicenseFamily;
  spdx: string | null;
  url: string | null;
  summary: string;
};

export type EvidenceView =
  | {
      status: 'seen';
      text: string;
      language: 'en' | 'zh-Hans';
      where: string;
      /** Null where the clause is in the page's language already. */
      translation: string | null;
      source: string;
      verifiedOn: string;
    }
  | {status: 'not-seen'; reason: string; source: string; verifiedOn: string};

export type ArtefactView = {license: LicenseName; note: string | null; source: string | null};

/** A model that another was made from. */
export type Ancestor = {
  id: string;
  /** What of it went into the model: `weights` only if that holds for each step between the two. */
  how: Derivation;
};

export type ChainLink = Ancestor & {
  name: string;
  /** Null where the table has no row for it. */
  commercial: Verdict | null;
  /** Whether those who released the model had released this one too, and so were free to license it anew. */
  isOwn: boolean;
};

/** The note's cells, word for word. */
export type NoteWords = Omit<NonNullable<LicenseRow['note']>, 'why'> & {
  verdict: NoteVerdict;
  why: string;
};

export type LicenseTableRow = {
  id: string;
  /** Place in the original order, from 0. */
  place: number;
  name: string;
  /** Other spellings, and names in the site's other language, for the text filter. */
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
  code: ArtefactView;
  data: ArtefactView;
  /** Models whose weights or outputs went into it, nearest first. */
  chain: ChainLink[];
  /** The least permissive verdict of the row and of what others made in its chain. */
  inherited: Verdict;
  /** Conditions that come with others' weights that it was made from and are not among its own. */
  inheritedConditions: ConditionId[];
  disagreements: {who: string; says: string; url: string}[];
  /** What the note of June 2023 said; null for rows added since. */
  note: NoteWords | null;
  confidence: LicenseRow['confidence'];
};

export type LicenseTableView = {
  rows: LicenseTableRow[];
  conditions: {id: Condition['id']; label: string; definition: string}[];
};

/** The least permissive of some verdicts; `yes` when there are none. */
export function strictest(verdicts: Verdict[]): Verdict {
  const worst = Math.max(0, ...verdicts.map((verdict) => permissiveness.indexOf(verdict)));
  return permissiveness[worst] ?? 'yes';
}

const carriesTerms: Derivation[] = ['weights', 'data', 'distillation'];

/** The models whose weights or outputs went into a model, nearest first, each once. */
export function lineage(id: string, models: SiteData['models']): Ancestor[] {
  const byId = new Map(models.map((model) => [model.id, model]));
  const found = new Map<string, Ancestor>();
  const queue: Ancestor[] = [{id, how: 'weights'}];
  for (let child = queue.shift(); child; child = queue.shift()) {
    for (const parent of byId.get(child.id)?.derivedFrom ?? []) {
      if (!carriesTerms.includes(parent.how) || found.has(parent.id) || parent.id === id) continue;
      const how = child.how === 'weights' ? parent.how : child.how;
      found.set(parent.id, {id: parent.id, how});
      queue.push({id: parent.id, how});
    }
  }
  return [...found.values()];
}

/** What the licence table shows, in one language. */
export function licenseTableView(data: SiteData, locale: Locale): LicenseTableView {
  const kinds = new Map(data.licenseKinds.map((kind) => [kind.id, kind]));
  const models = new Map(data.models.map((model) => [model.id, model]));
  const rows = new Map(data.licenses.map((row) => [row.id, row]));
  const organizations = new Map(data.organizations.map(({id, name}) => [id, name]));

  const licenseName = (id: string): LicenseName => {
    const {name, family, spdx, url, summary} = kinds.get(id)!;
    return {id, name: name[locale], family, spdx, url, summary: summary[locale]};
  };
  const nameOf = (id: string): string => models.get(id)?.name[locale] ?? id;
  const artefact = ({license, note, source}: LicenseRow['code']): ArtefactView => ({
    license: licenseName(license),
    note: note?.[locale] ?? null,
    source,
  });
  const evidenceView = (evidence: LicenseRow['weights']['evidence']): EvidenceView =>
    evidence.status === 'seen'
      ? {
          ...evidence,
          where: evidence.where[locale],
          translation: evidence.language === locale ? null : evidence.translation,
        }
      : {...evidence, reason: evidence.reason[locale]};

  /** The names that belong to a row in every language. */
  const namesOf = ({id, weights, code}: LicenseRow): string[] => {
    const model = models.get(id)!;
    const makers = model.organizations.flatMap((maker) => organizations.get(maker) ?? []);
    const licenses = [weights, code].flatMap(({license}) => kinds.get(license)?.name ?? []);
    return [model.name, ...makers, ...licenses].flatMap((name) => Object.values(name));
  };

  const rowView = (row: LicenseRow, place: number): LicenseTableRow => {
    const model = models.get(row.id)!;
    const {weights} = row;
    const chain = lineage(row.id, data.models).map((ancestor): ChainLink => {
      const makers = models.get(ancestor.id)?.organizations ?? [];
      return {
        ...ancestor,
        name: nameOf(ancestor.id),
        commercial: rows.get(ancestor.id)?.weights.commercial ?? null,
        isOwn: makers.length > 0 && makers.every((maker) => model.organizations.includes(maker)),
      };
    });
    const others = chain.filter(({isOwn}) => !isOwn);
    const passedOn = others
      .filter(({how}) => how === 'weights')
      .flatMap(({id}) => rows.get(id)?.weights.conditions ?? []);
    return {
      id: row.id,
      place,
      name: model.name[locale],
      aliases: [...new Set([...namesOf(row), ...model.aliases, ...(row.note ? [row.note.model] : [])])],
      organizations: model.organizations
        .map((id) => organizations.get(id)?.[locale] ?? id)
        .join(locale === 'en' ? ', ' : '、'),
      date: model.date,
      group: row.group,
      parent: row.parent ? {id: row.parent, name: nameOf(row.parent)} : null,
      weights: {
        license: licenseName(weights.license),
        commercial: weights.commercial,
        conditions: weights.conditions,
        why: weights.why[locale],
        evidence: evidenceView(weights.evidence),
        history: weights.history.map(({what, ...entry}) => ({...entry, what: what[locale]})),
      },
      code: artefact(row.code),
      data: artefact(row.data),
      chain,
      inherited: strictest([weights.commercial, ...others.flatMap(({commercial}) => commercial ?? [])]),
      inheritedConditions: [...new Set(passedOn)].filter(
        (condition) => !weights.conditions.includes(condition),
      ),
      disagreements: row.disagreements.map(({says, ...entry}) => ({...entry, says: says[locale]})),
      note: row.note ? {...row.note, why: row.note.why[locale]} : null,
      confidence: row.confidence,
    };
  };

  return {
    conditions: data.conditions.map(({id, label, definition}) => ({
      id,
      label: label[locale],
      definition: definition[locale],
    })),
    rows: data.licenses.map(rowView),
  };
}
