import {expect, it} from 'vitest';
import {pack, unpack} from './pack';
import type {SearchIndex} from './types';

const section = {kind: 'section' as const, aliases: [], facet: null};
const index: SearchIndex = {
  documents: [
    {...section, url: '/bert/', page: 'BERT', heading: 'BERT', body: '引言'},
    {...section, url: '/bert/#mlm', page: 'BERT', heading: '遮住再猜', body: '', asked: ['填空', 'fill in']},
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
      url: '/licenses/#bert',
      page: '',
      heading: 'BERT',
      aliases: [],
      facet: 'yes',
      body: '乙',
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
  tables: {traditional: '訓训', regional: [], synonyms: [], means: [], pages: [], pinyin: false},
};

it('gives back what was packed', () => {
  const {heads, texts} = pack(index);
  expect(unpack(heads, texts)).toEqual(index);
});

it('has names and headings, but neither texts nor references, in the first part', () => {
  const {documents} = unpack(pack(index).heads);
  expect(documents.map(({url}) => url)).toEqual([
    '/bert/',
    '/bert/#mlm',
    '/models/gpt-3/',
    '/licenses/#bert',
  ]);
  expect(documents.every(({body, asked}) => body === '' && !asked)).toBe(true);
});
