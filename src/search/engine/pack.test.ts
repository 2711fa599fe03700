import {expect, it} from 'vitest';
import {pack, unpack} from './pack';
import type {SearchIndex} from './types';

const section = {kind: 'section' as const, aliases: [], facet: null};
const index: SearchIndex = {
  documents: [
    {...section, url: '/bert/', page: 'BERT', heading: 'BERT', body: '引言', asked: ['两边都看']},
    {
      ...section,
      url: '/bert/#mlm',
      page: 'BERT',
      heading: '遮住再猜',
      body: '',
      asked: ['填空', 'fill in', '两边都看'],
    },
    {
      kind: 'model',
      url: '/models/gpt-3/',
      page: '',
      heading: 'GPT-3',
      aliases: ['davinci'],
      facet: 'decoder-only',
      body: '甲',
    },
    {
      kind: 'license',
      url: '/licenses/#gpt-3',
      page: '',
      heading: 'GPT-3',
      aliases: ['Apache-2.0', 'GPT-3-175B'],
      facet: 'yes',
      body: '乙',
    },
    {
      kind: 'license',
      url: '/licenses/#bert',
      page: '',
      heading: 'BERT',
      aliases: ['Apache-2.0'],
      facet: 'yes',
      body: '丙',
    },
    {
      kind: 'event',
      url: '/timeline/#e',
      page: '',
      heading: '某事',
      aliases: [],
      facet: 'paper',
      body: '2018年',
      asked: ['两边都看', '哪一年'],
    },
    {
      kind: 'reference',
      url: '/references/#a',
      page: '',
      heading: '标题',
      aliases: [],
      facet: null,
      body: '作者',
    },
  ],
  tables: {
    traditional: '訓训',
    regional: [['檔案', '文件']],
    synonyms: [['谷歌', 'Google']],
    means: [[['编故事'], ['幻觉']]],
    spoken: [],
    pages: [['/bert/', ['BERT页']]],
    pinyin: true,
  },
};

const {names, records, texts} = pack(index);

it('gives back what was packed', () => {
  expect(unpack(names, records, texts)).toEqual(index);
});

it('has headings and the names of licences first, neither texts nor events nor references', () => {
  const {documents, tables} = unpack(names);
  expect(documents.map(({url}) => url)).toEqual([
    '/bert/',
    '/bert/#mlm',
    '/models/gpt-3/',
    '/licenses/#gpt-3',
    '/licenses/#bert',
  ]);
  expect(documents.every(({body, asked}) => body === '' && !asked)).toBe(true);
  expect(documents.slice(2).map(({heading, aliases}) => [heading, ...aliases])).toEqual([
    ['GPT-3', 'davinci'],
    ['GPT-3', 'Apache-2.0'],
    ['BERT', 'Apache-2.0'],
  ]);
  expect(tables).toEqual({...index.tables, regional: [], synonyms: [], means: [], spoken: []});
});

it('has all but the texts of chapters second', () => {
  const {documents, tables} = unpack(names, records);
  expect(documents.map(({kind, body}) => [kind, body !== ''])).toEqual([
    ['section', false],
    ['section', false],
    ['model', true],
    ['license', true],
    ['license', true],
    ['event', true],
    ['reference', true],
  ]);
  expect(documents.map(({asked}) => asked)).toEqual([
    undefined,
    ['填空', 'fill in'],
    ...new Array<undefined>(5).fill(undefined),
  ]);
  expect(tables).toEqual(index.tables);
});
