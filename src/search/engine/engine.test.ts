import {describe, expect, it} from 'vitest';
import {createEngine} from './engine';
import {noTables} from './testing';
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
    means: [[['精修'], ['微调']]],
    spoken: [],
    pages: [['/two-stage/', ['流程页']]],
    pinyin: true,
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

const more = createEngine(
  {
    documents: [
      document({url: '/about/', heading: '关于本站', page: '关于本站'}),
      document({url: '/about/#corrections', heading: '更正', facet: 'aside', body: '损失函数 改作 损失'}),
      document({url: '/loss/', heading: '训练', page: '训练', body: '怎样算出的损失函数'}),
      document({url: '/timeline/', heading: '时间线', page: '时间线', body: '事件一览'}),
      document({url: '/gpt/', heading: '规模', page: '规模', body: 'GPT-3有1750亿参数。LLM as a service。'}),
      document({url: '/limits/', heading: '幻觉', page: '局限', body: 'hallucinations are fluent and false'}),
      document({kind: 'event', url: '/timeline/#gpt-4', heading: 'GPT-4', page: '', body: '2023-03-14 公布'}),
      document({
        kind: 'event',
        url: '/timeline/#claude',
        heading: 'Claude',
        page: '',
        body: '2023-03-15 公布',
      }),
      document({kind: 'event', url: '/timeline/#llama', heading: 'LLaMA', page: '', body: '2023-02-24 公布'}),
      document({kind: 'model', url: '/models/gpt-4/', heading: 'GPT-4', page: ''}),
      document({kind: 'model', url: '/models/llama/', heading: 'LLaMA', page: ''}),
      document({kind: 'license', url: '/licenses/#llama', heading: 'LLaMA', page: '', facet: 'no'}),
      document({kind: 'license', url: '/licenses/#falcon', heading: 'Falcon', page: '', facet: 'yes'}),
    ],
    tables: {
      ...noTables,
      means: [[['瞎编', 'made up'], ['幻觉']]],
      pages: [['/timeline/', ['年表', '大事年表', 'Chronology']]],
    },
  },
  ({kind, facet}) => (kind === 'license' ? `许可证 ${facet === 'yes' ? '可商用' : '不可商用'}` : ''),
);
const first = (typed: string): string | undefined => more.search(typed)[0]?.document.url;

describe('what strangers type', () => {
  it.each(['2023年3月14日', '2023-03-14', 'March 14, 2023', '2023.3.14 发生了什么'])(
    'finds the events of the day of %s, then of its month',
    (typed) => {
      const found = more.search(typed).map(({document: {url}}) => url);
      expect(found.slice(0, 2)).toEqual(['/timeline/#gpt-4', '/timeline/#claude']);
    },
  );

  it.each(['2023年3月', '2023-03', 'Mar 2023'])('finds the events of the month of %s', (typed) => {
    const found = more.search(typed).map(({document: {url}}) => url);
    expect(found.slice(0, 2)).toEqual(['/timeline/#gpt-4', '/timeline/#claude']);
    expect(found).not.toContain('/timeline/#llama');
  });

  it.each(['年表', '大事年表', 'chronology'])('finds a page that is called %s', (typed) => {
    expect(first(typed)).toBe('/timeline/');
  });

  it.each([
    ['gtp-4', '/models/gpt-4/', 'GPT-4'],
    ['gtp 4', '/models/gpt-4/', 'GPT-4'],
    ['Llma', '/models/llama/', 'LLaMA'],
    ['Llma 商用', '/licenses/#llama', 'LLaMA 商用'],
  ])('mends %s and says so', (typed, url, meant) => {
    expect(first(typed)).toBe(url);
    expect(more.didYouMean(typed)).toBe(meant);
  });

  it('takes no word for a slip that is there', () => {
    for (const typed of ['gpt-4', 'llama', 'service', 'serv', '幻觉', '瞎编', '']) {
      expect(more.didYouMean(typed), typed).toBeNull();
    }
  });

  it.each(['瞎编', 'made up', 'hallucinate', 'hallucinating'])('knows the everyday word %s', (typed) => {
    expect(first(typed)).toBe('/limits/');
  });

  it.each(['175B', '1750亿', '175 billion', '1750 亿参数'])('finds a number written as %s', (typed) => {
    expect(first(typed)).toBe('/gpt/');
  });

  it('prefers rows with the verdict asked for', () => {
    expect(first('可商用')).toBe('/licenses/#falcon');
    expect(first('不可商用')).toBe('/licenses/#llama');
  });

  it('puts what was corrected behind what is told', () => {
    expect(first('损失函数')).toBe('/loss/');
  });

  it('keeps to what stands in quotes and leaves out what has a minus', () => {
    const urls = (typed: string) => more.search(typed).map(({document: {url}}) => url);
    expect(urls('"as a service"')).toEqual(['/gpt/']);
    expect(urls('llama -公布')).not.toContain('/timeline/#llama');
    expect(urls('llama -公布')).toContain('/models/llama/');
    expect(urls('-llama')).toEqual([]);
  });

  it('says when a query was cut', () => {
    expect(more.parse('字'.repeat(201)).cut).toBe(true);
    expect(more.parse('字'.repeat(200)).cut).toBe(false);
  });
});
