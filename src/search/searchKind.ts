import {translate} from '@docusaurus/Translate';

import type {SearchDocument, SearchKind} from './engine/types';
import type {Architecture} from '../data/models.schema';
import type {EventKind} from '../data/events.schema';
import type {Verdict} from '../data/licenses.schema';
import {architectureLabel} from '../ui/words/architecture';
import {eventKindLabel} from '../timeline/eventKind';
import {verdictLabel} from '../ui/words/verdict';

/** Name of a kind of search result in the reader's language. */
export function searchKindLabel(kind: SearchKind): string {
  switch (kind) {
    case 'section':
      return translate({id: 'searchKind.section', message: '正文'});
    case 'model':
      return translate({id: 'searchKind.model', message: '模型'});
    case 'term':
      return translate({id: 'searchKind.term', message: '术语'});
    case 'license':
      return translate({id: 'searchKind.license', message: '许可证'});
    case 'event':
      return translate({id: 'searchKind.event', message: '时间线'});
    case 'reference':
      return translate({id: 'searchKind.reference', message: '参考文献'});
  }
}

/** What the site says of a document besides its text: verdict, kind of event, architecture. */
export function facetLabel({kind, facet}: SearchDocument): string {
  if (facet === null) return '';
  switch (kind) {
    case 'model':
      return architectureLabel(facet as Architecture);
    case 'license':
      return verdictLabel(facet as Verdict);
    case 'event':
      return eventKindLabel(facet as EventKind);
    default:
      return '';
  }
}

/** The names of the facts on a model's page. */
const factNames = (): string =>
  [
    translate({id: 'facts.organizations', message: '机构'}),
    translate({id: 'facts.date', message: '首次公开'}),
    translate({id: 'facts.architecture', message: '架构'}),
    translate({id: 'facts.parameters', message: '参数'}),
    translate({id: 'facts.weights', message: '权重'}),
  ].join(' ');

/** What a reader sees beside the text of a document, to be searched with it. */
export function documentLabel(document: SearchDocument): string {
  const {kind} = document;
  if (kind === 'section') return '';
  return `${searchKindLabel(kind)} ${facetLabel(document)} ${kind === 'model' ? factNames() : ''}`;
}
