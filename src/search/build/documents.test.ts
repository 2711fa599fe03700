import {describe, expect, it} from 'vitest';
import {loadSiteData} from '../../data/load';
import {searchIndexOf} from './documents';

const data = loadSiteData(process.cwd());
const attention = {id: '/glossary/#attention', 'zh-Hans': ['该看哪里'], en: ['where to look']};

describe('phrases in which strangers ask', () => {
  it('belong to the document of their address, in the language of the index', () => {
    const {documents} = searchIndexOf({...data, asked: [attention]}, [], 'en', new Map());
    const asked = documents.filter((document) => document.asked);
    expect(asked.map(({url}) => url)).toEqual(['/glossary/#attention']);
    expect(asked[0]!.asked).toEqual(['where to look']);
  });

  it('stop the build where their address is gone', () => {
    const gone = {...attention, id: '/gone/#place'};
    expect(() => searchIndexOf({...data, asked: [attention, gone]}, [], 'en', new Map())).toThrow(
      /^src\/data\/asked\.json: record \(\/gone\/#place\) › id: no section, page or term has this address$/,
    );
  });
});
