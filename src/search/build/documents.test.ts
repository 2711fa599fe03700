import {describe, expect, it} from 'vitest';
import {loadSiteData} from '../../data/load';
import {searchIndexOf} from './documents';

const data = loadSiteData(process.cwd());
const attention = {id: '/glossary/#attention', 'zh-Hans': ['该看哪里'], en: ['where to look']};

const query = {
  id: 'q1',
  'zh-Hans': [],
  en: ['what looks both ways'],
  places: ['/glossary/#attention', '/models/bert/'],
};

describe('phrases in which strangers ask', () => {
  it('belong to the document of their address, in the language of the index', () => {
    const {documents} = searchIndexOf({...data, asked: [attention], queries: [query]}, [], 'en', new Map());
    const asked = documents.filter((document) => document.asked);
    expect(asked.map(({url, asked: own}) => [url, own])).toEqual([
      ['/models/bert/', ['what looks both ways']],
      ['/glossary/#attention', ['where to look', 'what looks both ways']],
    ]);
  });

  it('stop the build where their address is gone', () => {
    const gone = {...attention, id: '/gone/#place'};
    const lost = {...query, places: ['/glossary/#attention', '/gone/']};
    expect(() =>
      searchIndexOf({...data, asked: [attention, gone], queries: [lost]}, [], 'en', new Map()),
    ).toThrow(
      [
        'src/data/asked.json: record (/gone/#place) › id: nothing has the address /gone/#place',
        'src/data/queries.json: record (q1) › places: nothing has the address /gone/',
      ].join('\n'),
    );
  });
});
