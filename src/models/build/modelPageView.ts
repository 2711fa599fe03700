import type {Localized, Locale} from '../../data/fields';
import type {Architecture, Derivation, Model, ModelTask} from '../../data/models.schema';
import type {EventKind} from '../../data/events.schema';
import type {Verdict, Weights} from '../../data/licenses.schema';
import {
  effectiveTerms,
  inheritedVerdict,
  licenseIndex,
  variantAddress,
  type EffectiveTerm,
} from '../../data/licenseTerms';
import {eraOf} from '../../data/eraOf';
import type {SiteData} from '../../data/siteData';
import {evidenceView, termView, type EvidenceView} from '../../licenses/build/licenseTableView';
import type {Bound} from '../../licenses/logic/bindings';
import {firstSentence} from '../../licenses/logic/firstSentence';
import {knownTitles, sourceTitle} from './sourceTitle';

type Relative = {id: string; name: string; how: Derivation};

/** A section of a chapter that names a model. */
export type Mention = {page: string; section: string; url: string};

export type ModelPageView = {
  id: string;
  name: string;
  aliases: string[];
  organizations: string[];
  architecture: Architecture;
  task: ModelTask | null;
  architectureNote: string | null;
  date: string;
  dateBasis: string;
  parameters: string;
  openWeights: boolean | null;
  note: string | null;
  paper: Model['paper'];
  weightsUrl: string | null;
  sources: {url: string; title: string}[];
  /** The era that it belongs to. */
  era: string;
  confidence: Model['confidence'];
  verifiedOn: string;
  parents: Relative[];
  children: Relative[];
  events: {id: string; date: string; kind: EventKind; title: string}[];
  /** The licences that its weights carry, and which of them carry it; empty where there is no row. */
  licenses: {
    /** Where the row is on the page of licences. */
    address: string;
    /** Null where all of it has one licence. */
    variant: string | null;
    name: string;
    url: string | null;
    commercial: Verdict;
    /** The same together with what it was made from. */
    inherited: Verdict;
    /** What to mind, in a sentence; then why, where that says more. */
    sentence: string;
    why: string | null;
    evidence: EvidenceView;
    sizes: Weights[];
    releasedOn: string;
    /** Which of `terms` bind it. */
    terms: number;
  }[];
  /** The terms of each set of weights; those of several that are bound alike stand once. */
  terms: Bound[][];
  /** What the conditions of those terms are called. */
  labels: Record<string, string>;
  mentions: Mention[];
};

/**
 * What the page of one model shows, in one language.
 * @param mentions the sections that link to it, from the chapters of that language
 */
export function modelPageView(
  data: SiteData,
  model: Model,
  mentions: Mention[],
  locale: Locale,
): ModelPageView {
  const say = (text: Localized | null): string | null => text?.[locale] ?? null;
  const nameOf = (id: string): string => data.models.find((other) => other.id === id)?.name[locale] ?? id;
  const row = data.licenses.find(({id}) => id === model.id);
  const index = licenseIndex(data);
  const {kinds} = index;
  const titles = knownTitles(data);
  const terms: Bound[][] = [];
  const places = new Map<string, number>();
  const placeOf = (effective: EffectiveTerm[]): number => {
    const bound = effective.map(({term, origin}) => ({
      term: termView(term, locale),
      from: origin.from === 'upstream' ? nameOf(origin.model) : null,
    }));
    const key = JSON.stringify(bound);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, terms.length);
    return terms.push(bound) - 1;
  };
  const licenses = (row?.variants ?? []).map((variant) => {
    const kind = kinds.get(variant.license);
    const why = say(variant.why);
    return {
      address: variantAddress(row!, variant),
      variant: row!.variants.length > 1 ? say(variant.name) : null,
      name: kind?.name[locale] ?? variant.license,
      url: kind?.url ?? null,
      commercial: variant.commercial,
      inherited: inheritedVerdict(row!, variant, index),
      sentence: firstSentence(why ?? kind?.summary[locale] ?? ''),
      why,
      evidence: evidenceView(variant.evidence, locale),
      sizes: variant.weights,
      releasedOn: variant.releasedOn,
      terms: placeOf(effectiveTerms(row!, variant, index)),
    };
  });
  return {
    id: model.id,
    name: model.name[locale],
    aliases: model.aliases,
    organizations: model.organizations.map(
      (id) => data.organizations.find((maker) => maker.id === id)?.name[locale] ?? id,
    ),
    architecture: model.architecture,
    task: model.task ?? null,
    architectureNote: say(model.architectureNote),
    date: model.date,
    dateBasis: model.dateBasis[locale],
    parameters: model.parameters.text[locale],
    openWeights: model.openWeights,
    note: say(model.note),
    paper: model.paper,
    weightsUrl: model.weightsUrl,
    sources: model.sources.map((url) => ({url, title: sourceTitle(url, titles)})),
    era: eraOf(model.date, data.eras),
    confidence: model.confidence,
    verifiedOn: model.verifiedOn,
    parents: model.derivedFrom.map(({id, how}) => ({id, how, name: nameOf(id)})),
    children: data.models.flatMap((other) =>
      other.derivedFrom
        .filter(({id}) => id === model.id)
        .map(({how}) => ({id: other.id, how, name: other.name[locale]})),
    ),
    events: data.events
      .filter(({models}) => models.includes(model.id))
      .map(({id, date, kind: eventKind, title}) => ({id, date, kind: eventKind, title: title[locale]})),
    licenses,
    terms,
    labels: Object.fromEntries(
      data.conditions
        .filter(({id}) => terms.some((bound) => bound.some(({term}) => term.condition === id)))
        .map(({id, label}) => [id, label[locale]]),
    ),
    mentions,
  };
}
