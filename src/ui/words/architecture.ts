import {translate} from '@docusaurus/Translate';

import type {Architecture} from '../../data/models.schema';

/** Name of an architecture in the reader's language. */
export function architectureLabel(architecture: Architecture): string {
  switch (architecture) {
    case 'static-embedding':
      return translate({id: 'architecture.static-embedding', message: '静态词向量'});
    case 'rnn':
      return translate({id: 'architecture.rnn', message: '循环网络'});
    case 'encoder-only':
      return translate({id: 'architecture.encoder-only', message: '仅编码器'});
    case 'encoder-decoder':
      return translate({id: 'architecture.encoder-decoder', message: '编码器—解码器'});
    case 'decoder-only':
      return translate({id: 'architecture.decoder-only', message: '仅解码器'});
    case 'prefix-decoder':
      return translate({id: 'architecture.prefix-decoder', message: '前缀解码器'});
    case 'multimodal':
      return translate({id: 'architecture.multimodal', message: '多模态'});
    case 'other':
      return translate({id: 'architecture.other', message: '其他'});
  }
}
