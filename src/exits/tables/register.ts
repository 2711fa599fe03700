import type {SiteData} from '../../data/siteData';
import {architectures, eventKinds} from '../../data/vocabulary';
import {
  address,
  day,
  inBoth,
  integer,
  key,
  list,
  makeTable,
  partialDate,
  text,
  truth,
  word,
  type Table,
} from './table';

const confidence = ['high', 'medium', 'low'];

/** The register of models and the events of the timeline as tables. */
export function registerTables(data: SiteData): Table[] {
  const makers = new Map(data.organizations.map(({id, name}) => [id, name.en]));
  const named = (ids: readonly string[]): string[] => ids.map((id) => makers.get(id) ?? id);
  return [
    makeTable({name: 'models', title: 'Models', primaryKey: ['id']}, data.models, {
      id: key('permanent id', ({id}) => id),
      ...inBoth('name', 'name', ({name}) => name),
      aliases: list('other spellings', ({aliases}) => aliases),
      organizations: list('who made it', ({organizations}) => named(organizations)),
      architecture: word('kind of network', architectures, ({architecture}) => architecture),
      task: text('what it is for, where that is not writing text', ({task}) => task),
      date: partialDate('first public appearance', ({date}) => date),
      ...inBoth('date_basis', 'what appeared', ({dateBasis}) => dateBasis),
      parameters: integer('largest published size', ({parameters}) => parameters.number),
      ...inBoth('parameters', 'sizes in words', ({parameters}) => parameters.text),
      derived_from: list('what it derives from, and how', ({derivedFrom}) =>
        derivedFrom.map(({id, how}) => `${id} (${how})`),
      ),
      paper: address('its paper', ({paper}) => paper?.url),
      weights_url: address('where code or weights are', ({weightsUrl}) => weightsUrl),
      open_weights: truth(
        'whether anyone may download the weights; empty for what has none',
        ({openWeights}) => openWeights,
      ),
      sources: list('what the record rests on', ({sources}) => sources),
      confidence: word('how sure we are', confidence, (model) => model.confidence),
      verified_on: day('last check', ({verifiedOn}) => verifiedOn),
    }),
    makeTable({name: 'events', title: 'Events', primaryKey: ['id']}, data.events, {
      id: key('permanent id', ({id}) => id),
      date: partialDate('when', ({date}) => date),
      kind: word('kind of event', eventKinds, ({kind}) => kind),
      models: list('models it tells of, by id', (event) => event.models),
      ...inBoth('title', 'title', ({title}) => title),
      ...inBoth('text', 'what happened', (event) => event.text),
      source: address('where it is from', ({source}) => source),
      basis: text('whether that was seen', ({basis}) => basis),
      evidence: address('what was seen instead', ({evidence}) => evidence),
      verified_on: day('last check', ({verifiedOn}) => verifiedOn),
      added_on: day('when the record came in', ({addedOn}) => addedOn),
    }),
  ];
}
