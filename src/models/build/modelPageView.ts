import type {Localized, Locale} from '../../data/fields';
import type {Architecture, Derivation, Model, ModelTask} from '../../data/models.schema';
import type {EventKind} from '../../data/events.schema';
import type {Verdict, Weights} from '../../data/licenses.schema';
import {variantAddress} from '../../data/licenseTerms';
import type {SiteData} from '../../data/siteData';

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
  sources: string[];
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
    commercial: Verdict;
    why: string | null;
    sizes: Weights[];
    releasedOn: string;
  }[];
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
  const kinds = new Map(data.licenseKinds.map((kind) => [kind.id, kind]));
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
    sources: model.sources,
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
    licenses: (row?.variants ?? []).map((variant) => ({
      address: variantAddress(row!, variant),
      variant: row!.variants.length > 1 ? say(variant.name) : null,
      name: kinds.get(variant.license)?.name[locale] ?? variant.license,
      commercial: variant.commercial,
      why: say(variant.why),
      sizes: variant.weights,
      releasedOn: variant.releasedOn,
    })),
    mentions,
  };
}
