import {translate} from '@docusaurus/Translate';
import type {Architecture} from './mask';

/** Name of an architecture in the reader's language. */
export function architectureName(architecture: Architecture): string {
  switch (architecture) {
    case 'elmo':
      return 'ELMo';
    case 'gpt':
      return 'GPT';
    case 'bert':
      return 'BERT';
    case 'prefix-lm':
      return translate({id: 'attentionMasks.name.prefixLm', message: '前缀语言模型'});
    case 'encoder-decoder':
      return translate({id: 'attentionMasks.name.encoderDecoder', message: '编码器—解码器'});
  }
}

/** In a few words, who sees whom. */
export function architectureNote(architecture: Architecture): string {
  switch (architecture) {
    case 'elmo':
      return translate({id: 'attentionMasks.note.elmo', message: '两条单向链，到顶层才拼接'});
    case 'gpt':
      return translate({id: 'attentionMasks.note.gpt', message: '只看左边'});
    case 'bert':
      return translate({id: 'attentionMasks.note.bert', message: '左右全看'});
    case 'prefix-lm':
      return translate({id: 'attentionMasks.note.prefixLm', message: '前缀内全看，其后只看左边'});
    case 'encoder-decoder':
      return translate({
        id: 'attentionMasks.note.encoderDecoder',
        message: '输入内全看；输出看左边，再经交叉注意力看输入',
      });
  }
}
