import type {RootContent} from 'mdast';
import {modelIndexView} from '../../models/build/modelIndexView';
import type {ModelPageView} from '../../models/build/modelPageView';
import {formatPartialDate} from '../../ui/PartialDate/format';
import type {Site} from '../context';
import {heading, link, list, paragraph, strong, table, type Inline} from './nodes';

const weightsLabel = ({say}: Site, open: boolean | null): string =>
  say(open === null ? 'facts.noWeights' : open ? 'facts.openWeights' : 'facts.closedWeights');

/** Its network, and what it is for where that is not writing text. */
const kindOf = ({architecture, task}: Pick<ModelPageView, 'architecture' | 'task'>, {say}: Site): string =>
  [say(`architecture.${architecture}`), ...(task ? [say(`task.${task}`)] : [])].join(' · ');

function facts(model: ModelPageView, site: Site): Inline[][] {
  const {say, locale} = site;
  const fact = (id: string, ...value: Inline[]): Inline[] => [strong(say(`facts.${id}`)), ' · ', ...value];
  const confidence = {high: 'confidenceHigh', medium: 'confidenceMedium', low: 'confidenceLow'};
  const withAside = (value: string, aside: string | null): string => (aside ? `${value} · ${aside}` : value);
  return [
    fact('organizations', model.organizations.join(' · ')),
    fact('date', withAside(formatPartialDate(model.date, locale), model.dateBasis)),
    fact('architecture', withAside(kindOf(model, site), model.architectureNote)),
    fact('parameters', model.parameters),
    fact(
      'weights',
      weightsLabel(site, model.openWeights),
      ...(model.weightsUrl ? [' · ', link(model.weightsUrl)] : []),
    ),
    ...(model.paper ? [fact('paper', link(model.paper.url, model.paper.title))] : []),
    ...(model.aliases.length > 0 ? [fact('aliases', model.aliases.join(' · '))] : []),
    fact(
      'sources',
      ...model.sources.flatMap(({url, title}, index) => [index > 0 ? ' · ' : '', link(url, title)]),
    ),
    fact(
      'verified',
      withAside(formatPartialDate(model.verifiedOn, locale), say(`facts.${confidence[model.confidence]}`)),
    ),
  ];
}

/** What the page of a model says, as Markdown. */
export function modelMarkdown(model: ModelPageView, site: Site): RootContent[] {
  const {home, say, locale} = site;
  const relatives = (id: string, found: ModelPageView['parents']): RootContent[] =>
    found.length === 0
      ? []
      : [
          heading(3, say(id)),
          list(
            found.map(({id: other, name, how}) => [
              link(`${home}models/${other}/`, name),
              ` · ${say(`derivation.${how}`)}`,
            ]),
          ),
        ];
  const hasRelatives = model.parents.length + model.children.length > 0;
  return [
    ...(model.note ? [paragraph(model.note)] : []),
    list(facts(model, site)),
    ...(hasRelatives ? [heading(2, say('modelPage.lineage'), 'lineage')] : []),
    ...relatives('modelPage.parents', model.parents),
    ...relatives('modelPage.children', model.children),
    ...(model.events.length > 0
      ? [
          heading(2, say('modelPage.events'), 'events'),
          list(
            model.events.map(({id, date, kind, title}) => [
              `${formatPartialDate(date, locale)} · ${say(`eventKind.${kind}`)} · `,
              link(`${home}timeline/#${id}`, title),
            ]),
          ),
        ]
      : []),
    ...(model.licenses.length > 0 ? [heading(2, say('modelPage.license'), 'license')] : []),
    ...model.licenses.flatMap(({address, variant, name, commercial, why, sizes}) => [
      paragraph(`${variant ? `${variant} · ` : ''}${name} · `, strong(say(`verdict.${commercial}`))),
      ...(variant ? [paragraph(sizes.map((size) => size.name).join(' · '))] : []),
      ...(why ? [paragraph(why)] : []),
      paragraph(link(`${home}licenses/#${address}`, say('modelPage.licenseRow'))),
    ]),
    ...(model.mentions.length > 0
      ? [
          heading(2, say('modelPage.mentions'), 'mentions'),
          list(
            model.mentions.map(({page, section, url}) => [
              link(`${home}${url.slice(1)}`, page === section ? page : `${page} › ${section}`),
            ]),
          ),
        ]
      : []),
  ];
}

/** The register of models as Markdown: one table, newest first. */
export function modelIndexMarkdown(site: Site): RootContent[] {
  const {home, say, data, locale} = site;
  const columns = ['modelIndex.model', 'modelIndex.use', 'facts.date', 'facts.organizations'];
  const head = [...columns, 'facts.architecture', 'facts.parameters', 'facts.weights'].map((id) => [say(id)]);
  const {models} = modelIndexView(data, locale);
  return [
    table([
      head,
      ...models.map((model): Inline[][] => [
        [link(`${home}models/${model.id}/`, model.name)],
        [model.verdicts.map((verdict) => say(`verdict.${verdict}`)).join(' · ')],
        [model.date],
        [model.makers.map(({name}) => name).join(locale === 'en' ? ', ' : '、')],
        [kindOf(model, site)],
        [model.parameters],
        [weightsLabel(site, model.open)],
      ]),
    ]),
  ];
}
