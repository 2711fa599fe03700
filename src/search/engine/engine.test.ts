import {describe, expect, it} from 'vitest';
import {createEngine} from './engine';
import type {SearchDocument, SearchIndex} from './types';

const document = (part: Partial<SearchDocument> & {url: string; heading: string}): SearchDocument => ({
  kind: 'section',
  page: '一页',
  aliases: [],
  facet: null,
  body: '',
  ...part,
});

const index: SearchIndex = {
  documents: [
    document({
      url: '/bert/#mlm',
      heading: '遮住再猜：掩码语言模型',
      body: '预训练模型怎样猜词。微调之前先预训练。',
    }),
    document({url: '/bert/#size', heading: '尺寸与成本', page: 'BERT', body: '参数一亿。'}),
    document({url: '/two-stage/', heading: '两阶段流程', body: '先预训练，再微调BERT。GPT也是。'}),
    document({url: '/transformer/', heading: 'Transformer：只剩注意力', body: '自注意力。'}),
    document({url: '/gpt/', heading: 'GPT-3与上下文学习', body: '参数1750亿。'}),
    document({
      kind: 'model',
      url: '/models/gpt-3/',
      heading: 'GPT-3',
      page: '',
      aliases: ['davinci'],
      body: 'OpenAI',
    }),
    document({kind: 'model', url: '/models/gpt-3-5/', heading: 'GPT-3.5', page: ''}),
    document({kind: 'model', url: '/models/llama/', heading: 'LLaMA', page: ''}),
    document({
      kind: 'model',
      url: '/models/llama-2/',
      heading: 'Llama 2',
      page: '',
      body: 'LLaMA的后续，可商用',
    }),
    document({
      kind: 'term',
      url: '/glossary/#fine-tuning',
      heading: '微调',
      page: '',
      aliases: ['精调', 'fine-tuning', 'fine-tune'],
      body: '接着训练。',
    }),
    document({
      kind: 'license',
      url: '/licenses/#bert',
      heading: 'BERT',
      page: '',
      aliases: ['Apache许可证2.0', 'Apache-2.0'],
      facet: 'yes',
    }),
  ],
  tables: {
    traditional: '調调預预訓训練练數数',
    regional: [
      ['网路', '网络'],
      ['引数', '参数'],
    ],
    synonyms: [['谷歌', 'Google']],
  },
};

const engine = createEngine(index, ({kind}) => (kind === 'license' ? '许可证 可商用' : ''));
const urls = (typed: string): string[] => engine.search(typed).map(({document: found}) => found.url);

describe('search', () => {
  it.each([
    ['a name however it is written', ['gpt3', 'GPT 3', 'gpt-3', 'ＧＰＴ３'], '/models/gpt-3/'],
    ['a version that is part of the name', ['gpt3.5', 'GPT 3.5', 'gpt35'], '/models/gpt-3-5/'],
    ['a model before its later versions', ['llama', 'LLaMA'], '/models/llama/'],
    ['a version after its model', ['llama2', 'llama 2'], '/models/llama-2/'],
    [
      'a term by its other names',
      ['精调', 'finetune', 'fine tuning', '微調', 'fine-tunning'],
      '/glossary/#fine-tuning',
    ],
    ['a word within a longer one', ['训练', '預訓練'], '/bert/#mlm'],
    ['words without spaces', ['BERT尺寸', 'bert成本'], '/bert/#size'],
    ['a slip', ['tranformer', 'transfomer'], '/transformer/'],
    ['a word being typed', ['transf'], '/transformer/'],
    ['words of Taiwan', ['引數'], '/bert/#size'],
    ['a licence by its name', ['apache', 'Apache 2.0'], '/licenses/#bert'],
    ['a question', ['BERT可以商用吗', '请问BERT能不能商用？'], '/licenses/#bert'],
    ['the exact phrase first', ['先预训练，再微调'], '/two-stage/'],
  ])('finds %s', (_, typed, url) => {
    for (const each of typed) expect(urls(each)[0], each).toBe(url);
  });

  it('finds nothing for nothing', () => {
    for (const empty of ['', '  ', '。', '—']) expect(urls(empty)).toEqual([]);
    expect(urls('qqqq')).toEqual([]);
  });

  it('survives hostile input', () => {
    for (const odd of [
      '<img src=x onerror=alert(1)>',
      '.*+?^${}()|[]\\',
      '\u0000',
      'a'.repeat(5000),
      '的'.repeat(500),
    ]) {
      expect(() => engine.search(odd)).not.toThrow();
    }
  });

  it('looks for a question made of small words only', () => {
    expect(engine.parse('什么').terms.map(({text}) => text)).toEqual(['什么']);
  });
});

describe('nearest', () => {
  it('offers names like one that finds nothing', () => {
    expect(engine.nearest('davincci')).toContain('davinci');
    expect(engine.nearest('zzzz')).toEqual([]);
  });
});
