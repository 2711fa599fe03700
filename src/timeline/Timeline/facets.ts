import {translate} from '@docusaurus/Translate';

import {architectures} from '@site/src/data/vocabulary';
import type {ShownFacet} from '@site/src/ui/records/shownFacet';
import {foldText, type Filterable} from '@site/src/ui/records/match';
import {architectureLabel} from '@site/src/ui/words/architecture';
import {eraOf} from '@site/src/data/eraOf';
import type {TimelineView} from '../build/timelineView';
import {eventKindLabel} from '../eventKind';

const named = <T extends string>(values: readonly T[], label: (value: T) => string): Record<string, string> =>
  Object.fromEntries(values.map((value) => [value, label(value)]));

/** What events and models are filtered by; the keys are those of the address. Kinds are of events only. */
export function timelineFacets(view: TimelineView): ShownFacet[] {
  const years = view.models.map(({date}) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...years, 2013), Math.max(...years, Number(view.until.slice(0, 4)))];
  const weights = {
    open: translate({id: 'facts.openWeights', message: '公开'}),
    closed: translate({id: 'facts.closedWeights', message: '未公开'}),
  };
  const lanes = architectures.filter((lane) => view.models.some(({architecture}) => architecture === lane));
  return [
    {
      key: 'year',
      kind: 'range',
      label: translate({id: 'records.year', message: '年份'}),
      options: Array.from({length: last - first + 1}, (_, index) => String(first + index)),
      names: {},
    },
    {
      key: 'open',
      kind: 'any',
      label: translate({id: 'facts.weights', message: '权重'}),
      options: Object.keys(weights),
      names: weights,
    },
    {
      key: 'arch',
      kind: 'any',
      label: translate({id: 'facts.architecture', message: '架构'}),
      options: lanes,
      names: named(lanes, architectureLabel),
    },
    {
      key: 'org',
      kind: 'any',
      label: translate({id: 'facts.organizations', message: '机构'}),
      options: view.organizations.map(({id}) => id),
      names: Object.fromEntries(view.organizations.map(({id, name}) => [id, name])),
    },
    {
      key: 'era',
      kind: 'any',
      label: translate({id: 'timeline.era', message: '时期'}),
      options: view.eras.map(({id}) => id),
      names: Object.fromEntries(view.eras.map(({id, name}) => [id, name])),
    },
    {
      key: 'kind',
      kind: 'any',
      label: translate({id: 'timeline.kind', message: '事件种类'}),
      options: view.kinds,
      names: named(view.kinds, eventKindLabel),
    },
  ];
}

/** The models as the filters see them. */
export function filterableModels(view: TimelineView): Filterable[] {
  const makers = new Map(view.organizations.map(({id, name}) => [id, name]));
  return view.models.map(({id, name, date, architecture, open, organizations}) => ({
    id,
    text: foldText([id, name, ...organizations.map((maker) => makers.get(maker) ?? maker)].join('\n')),
    values: {
      arch: [architecture],
      org: organizations,
      open: open === null ? [] : [open ? 'open' : 'closed'],
      era: [eraOf(date, view.eras)],
    },
    numbers: {year: Number(date.slice(0, 4))},
  }));
}
