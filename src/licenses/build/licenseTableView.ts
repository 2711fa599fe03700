import type {Locale} from '../../data/fields';
import {inLocale, type InLocale} from '../../data/inLocale';
import type {Clause, Condition, ConditionId, LicenseFamily, Term} from '../../data/licenseKinds.schema';
import type {LicenseRow, NoteVerdict, Variant, Verdict, Weights} from '../../data/licenses.schema';
import {
  effectiveTerms,
  inheritedVerdict,
  licenseIndex,
  lineage,
  ownTerms,
  upstreamOf,
  variantAddress,
  type Ancestor,
} from '../../data/licenseTerms';
import type {Derivation} from '../../data/models.schema';
import type {SiteData} from '../../data/siteData';
import {firstSentence} from '../logic/firstSentence';

export type LicenseName = {
  id: string;
  name: string;
  family: LicenseFamily;
  spdx: string | null;
  url: string | null;
  summary: string;
};

/** A quotation; the translation is null where it is in the page's language already. */
export type ClauseView = Omit<InLocale<Clause>, 'translation'> & {translation: string | null};

export type EvidenceView =
  ({status: 'seen'} & ClauseView) | {status: 'not-seen'; reason: string; source: string; verifiedOn: string};

/** A term of a licence with its clause and its values. */
export type TermView = Omit<InLocale<Term>, 'clause'> & {clause: ClauseView | null};

export type ArtefactView = {license: LicenseName; note: string | null; source: string | null};

export type ChainLink = Pick<Ancestor, 'id' | 'how'> & {
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

/** The weights of a model that carry one licence. */
export type LicenseTableRow = {
  /** Its address: that of the model where all of it has one licence, else `model--variant`. */
  id: string;
  /** Id of the model; the address of the first of its rows, too. */
  model: string;
  /** Whether it is the first row of its model. */
  isFirst: boolean;
  /** Which weights of the model; null where it has one licence. */
  variant: {id: string; name: string} | null;
  /** Place in the original order, from 0. */
  place: number;
  /** Name of the model, with that of the variant where there are several. */
  name: string;
  modelName: string;
  organizations: string;
  makers: {id: string; name: string}[];
  /** When the weights were released. */
  date: string;
  group: LicenseRow['group'];
  /** Row it is indented under, with its name. */
  parent: {id: string; name: string} | null;
  /** Every published size, largest first. */
  sizes: Weights[];
  weights: {
    license: LicenseName;
    commercial: Verdict;
    /** Of the licence and of the release. */
    conditions: ConditionId[];
    /** Those of them that the release adds, and those of the licence that do not reach it. */
    additions: ConditionId[];
    exempt: ConditionId[];
    /** What to mind, in one sentence. */
    sentence: string;
    why: string;
    evidence: EvidenceView;
    history: {date: string; what: string; commercial: Verdict; source: string}[];
  };
  code: ArtefactView;
  data: ArtefactView;
  /** Models whose weights or outputs went into it, nearest first. */
  chain: ChainLink[];
  /** The rows of others that bind it, by their addresses, nearest first. */
  upstream: {id: string; how: Derivation}[];
  /** The least permissive verdict of the row and of what others made in its chain. */
  inherited: Verdict;
  /** Conditions that come with what others made and are not among its own. */
  inheritedConditions: ConditionId[];
  disagreements: {who: string; says: string; url: string}[];
  /** What the note of June 2023 said; null for rows added since. */
  note: NoteWords | null;
  confidence: LicenseRow['confidence'];
};

export type LicenseTableView = {
  /** One for each licence that the weights of a model carry, those of a model in a row. */
  rows: LicenseTableRow[];
  conditions: {id: Condition['id']; label: string; definition: string}[];
};

const clauseView = (clause: Clause, locale: Locale): ClauseView => ({
  ...inLocale(clause, locale),
  translation: clause.language === locale ? null : clause.translation,
});

/** What shows that some weights carry their licence, in one language. */
export const evidenceView = (evidence: Variant['evidence'], locale: Locale): EvidenceView =>
  evidence.status === 'seen' ? {status: 'seen', ...clauseView(evidence, locale)} : inLocale(evidence, locale);

/** A term in one language. */
export const termView = ({clause, ...term}: Term, locale: Locale): TermView => ({
  ...inLocale(term, locale),
  clause: clause && clauseView(clause, locale),
});

/** What the licence table shows, in one language. */
export function licenseTableView(data: SiteData, locale: Locale): LicenseTableView {
  const index = licenseIndex(data);
  const {kinds, rows} = index;
  const models = new Map(data.models.map((model) => [model.id, model]));
  const organizations = new Map(data.organizations.map(({id, name}) => [id, name]));
  const labels = new Map(data.conditions.map(({id, label}) => [id, label[locale]]));

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
  const idsOf = (terms: {term: Term}[]): ConditionId[] => [...new Set(terms.map(({term}) => term.condition))];

  /** Why, or else what the licence amounts to and its conditions. */
  const whyOf = ({why, license}: Variant, conditions: ConditionId[]): string => {
    if (why) return why[locale];
    const list = conditions.map((id) => labels.get(id)!).join(locale === 'en' ? ', ' : '、');
    const {name} = licenseName(license);
    return locale === 'en' ? `${name}: ${list || 'no conditions'}.` : `${name}：${list || '没有条件'}。`;
  };

  /** The models that went into a variant; with their verdicts, where they have rows. */
  const chainOf = (row: LicenseRow, variant: Variant): ChainLink[] => {
    const own = models.get(row.id)!.organizations;
    const upstream = new Map(upstreamOf(row, variant, index).map((other) => [other.model, other.variant]));
    return lineage(row.id, data.models, variant.derivedFrom).map(({id, how}): ChainLink => {
      const makers = models.get(id)?.organizations ?? [];
      return {
        id,
        how,
        name: nameOf(id),
        commercial: (upstream.get(id) ?? rows.get(id)?.variants[0])?.commercial ?? null,
        isOwn: makers.length > 0 && makers.every((maker) => own.includes(maker)),
      };
    });
  };

  const variantView = (row: LicenseRow, variant: Variant, place: number): LicenseTableRow => {
    const model = models.get(row.id)!;
    const conditions = idsOf(ownTerms(variant, index));
    const why = whyOf(variant, conditions);
    const modelName = model.name[locale];
    return {
      id: variantAddress(row, variant),
      model: row.id,
      isFirst: variant === row.variants[0],
      variant: variant.name && row.variants.length > 1 ? {id: variant.id, name: variant.name[locale]} : null,
      place,
      name: variant.name && row.variants.length > 1 ? `${modelName} · ${variant.name[locale]}` : modelName,
      modelName,
      organizations: model.organizations
        .map((id) => organizations.get(id)?.[locale] ?? id)
        .join(locale === 'en' ? ', ' : '、'),
      makers: model.organizations.map((id) => ({id, name: organizations.get(id)?.[locale] ?? id})),
      date: variant.releasedOn,
      group: row.group,
      parent: row.parent ? {id: row.parent, name: nameOf(row.parent)} : null,
      sizes: [...variant.weights].sort((a, b) => (b.total ?? 0) - (a.total ?? 0)),
      weights: {
        license: licenseName(variant.license),
        commercial: variant.commercial,
        conditions,
        additions: variant.conditions,
        exempt: variant.exempt ?? [],
        sentence: firstSentence(why),
        why,
        evidence: evidenceView(variant.evidence, locale),
        history: inLocale(variant.history, locale),
      },
      code: artefact(row.code),
      data: artefact(row.data),
      chain: chainOf(row, variant),
      upstream: upstreamOf(row, variant, index).map((other) => ({
        id: variantAddress(rows.get(other.model)!, other.variant),
        how: other.how,
      })),
      inherited: inheritedVerdict(row, variant, index),
      inheritedConditions: idsOf(effectiveTerms(row, variant, index)).filter(
        (condition) => !conditions.includes(condition),
      ),
      disagreements: inLocale(row.disagreements, locale),
      note: row.note ? {...row.note, why: row.note.why[locale]} : null,
      confidence: row.confidence,
    };
  };

  return {
    conditions: inLocale(data.conditions, locale),
    rows: data.licenses
      .flatMap((row) => row.variants.map((variant) => ({row, variant})))
      .map(({row, variant}, place) => variantView(row, variant, place)),
  };
}

/** The terms of each licence that some weights carry, in its order, in one language. */
export function licenseTermsView(data: SiteData, locale: Locale): Record<string, TermView[]> {
  const carried = new Set(data.licenses.flatMap(({variants}) => variants.map(({license}) => license)));
  return Object.fromEntries(
    data.licenseKinds
      .filter(({id}) => carried.has(id))
      .map(({id, terms}) => [id, terms.map((term) => termView(term, locale))]),
  );
}
