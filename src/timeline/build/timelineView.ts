import type {Architecture, Derivation} from '../../data/models.schema';
import type {EventKind, TimelineEvent} from '../../data/events.schema';
import type {Locale} from '../../data/fields';
import {eraOf} from '../../data/eraOf';
import {lastChecked} from '../../data/lastChecked';
import type {SiteData} from '../../data/siteData';

export type TimelineEra = {id: string; from: string; name: string; span: string; summary: string};

export type TimelineModel = {
  id: string;
  name: string;
  date: string;
  architecture: Architecture;
  open: boolean | null;
  organizations: string[];
  derivedFrom: {id: string; how: Derivation}[];
};

export type TimelineItem = {
  id: string;
  date: string;
  kind: EventKind;
  title: string;
  text: string;
  models: string[];
  source: string;
  basis: TimelineEvent['basis'];
  evidence: string | null;
  verifiedOn: string;
  /** Era in whose span it falls. */
  era: string;
};

export type TimelineView = {
  eras: TimelineEra[];
  models: TimelineModel[];
  organizations: {id: string; name: string}[];
  items: TimelineItem[];
  /** The day up to which the overview reaches: the last check of any event. */
  until: string;
};

/** What the timeline shows, in one language. */
export function timelineView(data: SiteData, locale: Locale): TimelineView {
  return {
    eras: data.eras.map(({id, from, name, span, summary}) => ({
      id,
      from,
      name: name[locale],
      span: span[locale],
      summary: summary[locale],
    })),
    models: data.models.map((model) => ({
      id: model.id,
      name: model.name[locale],
      date: model.date,
      architecture: model.architecture,
      open: model.openWeights,
      organizations: model.organizations,
      derivedFrom: model.derivedFrom,
    })),
    organizations: data.organizations.map(({id, name}) => ({id, name: name[locale]})),
    items: data.events.map(({title, text, ...event}) => ({
      ...event,
      title: title[locale],
      text: text[locale],
      era: eraOf(event.date, data.eras),
    })),
    until: lastChecked(data.events),
  };
}
