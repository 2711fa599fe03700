import {describe, expect, it} from 'vitest';
import {ancestors, descendants, lineageLinks} from './lineage';

const models = [
  {id: 'a', derivedFrom: []},
  {id: 'b', derivedFrom: [{id: 'a'}]},
  {id: 'c', derivedFrom: [{id: 'b'}, {id: 'a'}]},
  {id: 'd', derivedFrom: [{id: 'c'}]},
  {id: 'x', derivedFrom: [{id: 'a'}]},
];

describe('lineage', () => {
  it('follows parents and children all the way, nearest first', () => {
    expect(ancestors('d', models)).toEqual(['c', 'b', 'a']);
    expect(descendants('b', models)).toEqual(['c', 'd']);
    expect(descendants('d', models)).toEqual([]);
  });

  it('ends where a record leads back to itself or to nothing', () => {
    const odd = [
      {id: 'p', derivedFrom: [{id: 'q'}]},
      {id: 'q', derivedFrom: [{id: 'p'}, {id: 'gone'}]},
    ];
    expect(ancestors('p', odd)).toEqual(['q', 'gone']);
    expect(lineageLinks('p', odd)).toEqual([
      {from: 'q', to: 'p'},
      {from: 'p', to: 'q'},
    ]);
  });

  it('draws no derivation to a sibling', () => {
    const links = lineageLinks('b', models).map(({from, to}) => `${from}>${to}`);
    expect(links).toEqual(['a>b', 'b>c', 'c>d']);
  });
});
