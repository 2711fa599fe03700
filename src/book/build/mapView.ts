import type {Locale} from '../../data/fields';
import type {SiteData} from '../../data/siteData';

export type MapView = {
  id: string;
  name: string;
  span: string;
  steps: {
    id: string;
    year: string;
    name: string;
    problem: string;
    idea: string;
    open: string;
    page: string;
  }[];
}[];

/** The steps of the map in one language, by era. */
export function mapView({map, eras}: SiteData, locale: Locale): MapView {
  return eras.map(({id, name, span}) => ({
    id,
    name: name[locale],
    span: span[locale],
    steps: map
      .filter(({era}) => era === id)
      .map((step) => ({
        id: step.id,
        year: step.year,
        name: step.name[locale],
        problem: step.problem[locale],
        idea: step.idea[locale],
        open: step.open[locale],
        page: step.page,
      })),
  }));
}
