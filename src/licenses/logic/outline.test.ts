import {describe, expect, it} from 'vitest';
import {rowFixture} from './fixtures';
import {outline} from './outline';

const child = (id: string, parent: string, changes = {}) =>
  rowFixture(id, {parent: {id: parent, name: parent}, ...changes});
const shape = (rows: Parameters<typeof outline>[0]): string[] =>
  outline(rows).flatMap(({group, isAddition, rows: members}) => [
    `${group}${isAddition ? ' +' : ''}`,
    ...members.map(({row, depth}) => `${'  '.repeat(depth)}${row.id}`),
  ]);

describe('outline', () => {
  it('puts each derived row under the one it derives from', () => {
    const rows = [
      rowFixture('opt'),
      rowFixture('llama'),
      child('alpaca', 'llama'),
      child('opt-iml', 'opt'),
      child('koala', 'alpaca'),
    ];
    expect(shape(rows)).toEqual(['decoder-only', 'opt', '  opt-iml', 'llama', '  alpaca', '    koala']);
  });

  it('begins a section with each architecture, and again for the additions', () => {
    const rows = [
      rowFixture('t5', {group: 'encoder-decoder'}),
      rowFixture('llama'),
      rowFixture('bert', {group: 'encoder-only', note: null}),
      child('llama-2', 'llama', {note: null}),
      rowFixture('opt'),
    ];
    expect(shape(rows)).toEqual([
      'encoder-decoder',
      't5',
      'decoder-only',
      'llama',
      'opt',
      'encoder-only +',
      'bert',
      'decoder-only +',
      'llama-2',
    ]);
  });

  it('loses no row, even in a circle', () => {
    expect(shape([child('a', 'b'), child('b', 'a'), child('c', 'c')])).toEqual([
      'decoder-only',
      'a',
      '  b',
      'c',
    ]);
  });
});
