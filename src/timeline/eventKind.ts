import {translate} from '@docusaurus/Translate';

import type {EventKind} from '../data/events.schema';

/** What happened at an event, in the reader's language. */
export function eventKindLabel(kind: EventKind): string {
  switch (kind) {
    case 'paper':
      return translate({id: 'eventKind.paper', message: '论文'});
    case 'weights':
      return translate({id: 'eventKind.weights', message: '权重发布'});
    case 'api':
      return translate({id: 'eventKind.api', message: 'API'});
    case 'product':
      return translate({id: 'eventKind.product', message: '产品'});
    case 'announcement':
      return translate({id: 'eventKind.announcement', message: '公布'});
    case 'license':
      return translate({id: 'eventKind.license', message: '许可证'});
    case 'dataset':
      return translate({id: 'eventKind.dataset', message: '数据集'});
    case 'benchmark':
      return translate({id: 'eventKind.benchmark', message: '评测'});
  }
}
