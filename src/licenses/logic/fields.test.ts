import {describe, expect, it} from 'vitest';
import {compareRows, fieldsOf} from './fields';
import {rowFixture, wordingFixture} from './fixtures';

describe('fieldsOf', () => {
  it('says in words what the row says in ids', () => {
    const fields = fieldsOf(
      rowFixture('alpaca', {
        parent: {id: 'llama', name: 'LLaMA'},
        weights: {commercial: 'conditional', conditions: ['attribution']},
        chain: [{id: 'llama', how: 'weights', name: 'LLaMA', commercial: 'no', isOwn: false}],
        inherited: 'no',
        inheritedConditions: ['research-only'],
      }),
      wordingFixture,
    );
    expect(fields).toMatchObject({
      commercial: '有条件',
      chain: '不可商用',
      from: 'LLaMA',
      conditions: 'attribution · 上游另有：research-only',
      clause: 'You may use it.',
      place: '§2',
    });
  });

  it('does not pass off a reason as a clause', () => {
    const row = rowFixture('a', {
      weights: {
        evidence: {
          status: 'not-seen',
          reason: '链接失效',
          source: 'https://a.example',
          verifiedOn: '2026-11-24',
        },
      },
    });
    expect(fieldsOf(row, wordingFixture)).toMatchObject({clause: '没有见到原文：链接失效', place: ''});
  });
});

describe('compareRows', () => {
  it('tells what differs and leaves out what no row has', () => {
    const fields = compareRows(
      [rowFixture('a'), rowFixture('b', {weights: {commercial: 'no'}})],
      wordingFixture,
    );
    const differing = fields.filter(({differs}) => differs).map(({key}) => key);
    expect(differing).toEqual(['commercial', 'chain']);
    expect(fields.map(({key}) => key)).not.toContain('from');
    expect(fields.find(({key}) => key === 'commercial')?.values).toEqual(['可商用', '不可商用']);
  });
});
