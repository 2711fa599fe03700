import type {Locale} from '../../data/fields';
import type {Architecture} from '../../data/models.schema';
import type {SiteData} from '../../data/siteData';
import {eraOf} from '../../data/eraOf';

export type ModelIndexView = {
  era: {id: string; name: string; span: string};
  models: {
    id: string;
    name: string;
    date: string;
    organizations: string;
    architecture: Architecture;
    parameters: string;
    open: boolean | null;
  }[];
}[];

/** Every model by era and date, in one language. */
export function modelIndexView(data: SiteData, locale: Locale): ModelIndexView {
  const makers = new Map(data.organizations.map(({id, name}) => [id, name[locale]]));
  return data.eras.map((era) => ({
    era: {id: era.id, name: era.name[locale], span: era.span[locale]},
    models: data.models
      .filter(({date}) => eraOf(date, data.eras) === era.id)
      .map((model) => ({
        id: model.id,
        name: model.name[locale],
        date: model.date,
        organizations: model.organizations
          .map((id) => makers.get(id) ?? id)
          .join(locale === 'en' ? ', ' : '、'),
        architecture: model.architecture,
        parameters: model.parameters.text[locale],
        open: model.openWeights,
      })),
  }));
}
