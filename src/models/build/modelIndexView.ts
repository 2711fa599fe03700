import type {Locale} from '../../data/fields';
import type {Verdict} from '../../data/licenses.schema';
import type {Architecture, ModelTask} from '../../data/models.schema';
import type {SiteData} from '../../data/siteData';
import {eraOf} from '../../data/eraOf';
import {verdictsByModel} from '../../data/verdictsOf';
import {sizeClass, type SizeClass} from '../../ui/sizeClass';

export type ModelIndexRow = {
  id: string;
  name: string;
  date: string;
  /** Ids and names of its makers. */
  makers: {id: string; name: string}[];
  architecture: Architecture;
  /** What it is for, where that is not writing text. */
  task: ModelTask | null;
  parameters: string;
  /** Largest published size; null where none is published. */
  number: number | null;
  size: SizeClass;
  open: boolean | null;
  /** Verdicts of its weights, the freest first; none where there is no licence row. */
  verdicts: Verdict[];
  era: string;
};

export type ModelIndexView = {
  eras: {id: string; name: string; span: string}[];
  /** Newest first. */
  models: ModelIndexRow[];
};

/** Every model with what the register shows and filters by, in one language. */
export function modelIndexView(data: SiteData, locale: Locale): ModelIndexView {
  const makers = new Map(data.organizations.map(({id, name}) => [id, name[locale]]));
  const verdicts = verdictsByModel(data.licenses);
  const models = data.models.map((model): ModelIndexRow => ({
    id: model.id,
    name: model.name[locale],
    date: model.date,
    makers: model.organizations.map((id) => ({id, name: makers.get(id) ?? id})),
    architecture: model.architecture,
    task: model.task ?? null,
    parameters: model.parameters.text[locale],
    number: model.parameters.number,
    size: sizeClass(model.parameters.number),
    open: model.openWeights,
    verdicts: verdicts.get(model.id) ?? [],
    era: eraOf(model.date, data.eras),
  }));
  return {
    eras: data.eras.map(({id, name, span}) => ({id, name: name[locale], span: span[locale]})),
    models: models.sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id)),
  };
}
