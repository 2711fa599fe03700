import {translate} from '@docusaurus/Translate';

import type {Derivation} from '../../data/models.schema';

/** What a model took over from its parent, in the reader's language. */
export function derivationLabel(how: Derivation): string {
  switch (how) {
    case 'weights':
      return translate({id: 'derivation.weights', message: '继承权重'});
    case 'design':
      return translate({id: 'derivation.design', message: '沿用设计'});
    case 'data':
      return translate({id: 'derivation.data', message: '用其输出训练'});
    case 'distillation':
      return translate({id: 'derivation.distillation', message: '蒸馏'});
    case 'method':
      return translate({id: 'derivation.method', message: '沿用方法'});
    case 'succession':
      return translate({id: 'derivation.succession', message: '后续版本'});
  }
}
