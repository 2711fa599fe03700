import {describe, expect, it} from 'vitest';
import {anchorsOf} from './anchorsOf';

const aliases = [
  {from: ['/#Old', '/bert/#Old'], to: '/bert/#mlm', title: '一'},
  {from: ['/gone/'], to: '/bert/', title: '二'},
  {from: ['/gone/#part'], to: '/gpt/#part', title: '三'},
];

describe('anchorsOf', () => {
  it('finds the old ids of a page', () => {
    expect(anchorsOf('/', aliases)).toEqual([{id: 'Old', to: '/bert/#mlm', title: '一'}]);
    expect(anchorsOf('/gpt/', aliases)).toEqual([]);
  });

  it('counts those of a page that leads here now', () => {
    expect(anchorsOf('/bert/', aliases).map(({id}) => id)).toEqual(['Old', 'part']);
    expect(anchorsOf('/gone/', aliases)).toEqual([]);
  });
});
