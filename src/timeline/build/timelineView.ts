import type {Architecture, Derivation} from '../../data/models.schema';
import type {EventKind, TimelineEvent} from '../../data/events.schema';
import type {Locale} from '../../data/fields';
import type {Verdict} from '../../data/licenses.schema';
import {eraOf} from '../../data/eraOf';
import {lastChecked} from '../../data/lastChecked';
import type {SiteData} from '../../data/siteData';
import {verdictsByModel} from '../../data/verdictsOf';

export type TimelineEra = {id: string; from: string; name: string; span: string; summary: string};

export type TimelineModel = {
  id: string;
  name: string;
  date: string;
  architecture: Architecture;
  open: boolean | null;
  organizations: string[];
  /** Largest published size, as a number and as it is written; null where none is published. */
  number: number | null;
  parameters: string;
  /** Verdicts of its weights, the freest first; none where there is no licence row. */
  verdicts: Verdict[];
  derivedFrom: {id: string; how: Derivation}[];
};

export type TimelineItem = {
  id: string;
  date: string;
  kind: EventKind;
  title: string;
  text: string;
  models: {id: string; name: string}[];
  source: string;
  basis: TimelineEvent['basis'];
  evidence: string | null;
  verifiedOn: string;
  /** Era in whose span it falls. */
  era: string;
  /** What its models are, for the filters. */
  facets: {arch: Architecture[]; org: string[]; open: ('open' | 'closed')[]};
};

/** What the picture and its tools need in the browser. */
export type TimelineView = {
  eras: TimelineEra[];
  models: TimelineModel[];
  organizations: {id: string; name: string}[];
  kinds: EventKind[];
  /** How many events the list below holds. */
  events: number;
  /** The day up to which the picture reaches: the last check of any event. */
  until: string;
};

/** The list of events, which stands in the page and is not sent a second time. */
export type TimelineList = {eras: TimelineEra[]; items: TimelineItem[]};

const erasOf = ({eras}: SiteData, locale: Locale): TimelineEra[] =>
  eras.map(({id, from, name, span, summary}) => ({
    id,
    from,
    name: name[locale],
    span: span[locale],
    summary: summary[locale],
  }));

/** What the picture shows, in one language. */
export function timelineView(data: SiteData, locale: Locale): TimelineView {
  const verdicts = verdictsByModel(data.licenses);
  const makers = new Set(data.models.flatMap(({organizations}) => organizations));
  return {
    eras: erasOf(data, locale),
    models: data.models.map((model) => ({
      id: model.id,
      name: model.name[locale],
      date: model.date,
      architecture: model.architecture,
      open: model.openWeights,
      organizations: model.organizations,
      number: model.parameters.number,
      parameters: model.parameters.text[locale],
      verdicts: verdicts.get(model.id) ?? [],
      derivedFrom: model.derivedFrom.map(({id, how}) => ({id, how})),
    })),
    organizations: data.organizations
      .filter(({id}) => makers.has(id))
      .map(({id, name}) => ({id, name: name[locale]})),
    kinds: [...new Set(data.events.map(({kind}) => kind))],
    events: data.events.length,
    until: lastChecked(data.events),
  };
}

/** What the list of events shows, in one language. */
export function timelineList(data: SiteData, locale: Locale): TimelineList {
  const models = new Map(data.models.map((model) => [model.id, model]));
  return {
    eras: erasOf(data, locale),
    items: data.events.map(({title, text, models: ids, ...event}) => {
      const own = ids.flatMap((id) => models.get(id) ?? []);
      const open = own.flatMap(({openWeights}) =>
        openWeights === null ? [] : [openWeights ? ('open' as const) : ('closed' as const)],
      );
      return {
        ...event,
        title: title[locale],
        text: text[locale],
        models: own.map(({id, name}) => ({id, name: name[locale]})),
        era: eraOf(event.date, data.eras),
        facets: {
          arch: [...new Set(own.map(({architecture}) => architecture))],
          org: [...new Set(own.flatMap(({organizations}) => organizations))],
          open: [...new Set(open)],
        },
      };
    }),
  };
}
