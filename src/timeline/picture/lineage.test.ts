import {describe, expect, it} from 'vitest';
import {ancestors, descendants, lineageOf, lineageTree, type Branch} from './lineage';

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
    expect(lineageOf('p', odd).links).toEqual([
      {from: 'q', to: 'p'},
      {from: 'p', to: 'q'},
    ]);
  });

  it('draws no derivation to a sibling', () => {
    const links = lineageOf('b', models).links.map(({from, to}) => `${from}>${to}`);
    expect(links).toEqual(['a>b', 'b>c', 'c>d']);
  });
});

describe('lineageTree', () => {
  const derived = models.map(({id, derivedFrom}) => ({
    id,
    derivedFrom: derivedFrom.map((parent) => ({...parent, how: 'weights' as const})),
  }));
  const outline = (branches: Branch[]): string =>
    branches
      .map(({id, branches: further}) => id + (further.length > 0 ? `(${outline(further)})` : ''))
      .join(' ');

  it('hangs each relative once, where the way to it is shortest', () => {
    expect(outline(lineageTree('a', derived, 'down'))).toBe('b c(d) x');
    expect(outline(lineageTree('d', derived, 'up'))).toBe('c(b a)');
  });

  it('tells how each hangs on the one above', () => {
    const tree = lineageTree(
      'a',
      [
        {id: 'a', derivedFrom: []},
        {id: 'b', derivedFrom: [{id: 'a', how: 'distillation'}]},
      ],
      'down',
    );
    expect(tree).toEqual([{id: 'b', how: 'distillation', branches: []}]);
  });

  it('has nothing for a model alone, and ends where records lead in a circle or to nothing', () => {
    expect(lineageTree('a', derived, 'up')).toEqual([]);
    const odd = [
      {id: 'p', derivedFrom: [{id: 'q', how: 'weights' as const}]},
      {
        id: 'q',
        derivedFrom: [
          {id: 'p', how: 'weights' as const},
          {id: 'gone', how: 'weights' as const},
        ],
      },
    ];
    expect(outline(lineageTree('p', odd, 'up'))).toBe('q');
  });
});
