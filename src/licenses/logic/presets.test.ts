import {describe, expect, it} from 'vitest';
import {rowFixture, viewFixture} from './fixtures';
import {activePreset, presetIds, withPreset} from './presets';
import {emptyQuery, filterRows, indexView, parseQuery, toggleFacet, writeQuery} from './query';

const index = indexView(
  viewFixture([
    rowFixture('open'),
    rowFixture('registered', {
      weights: {commercial: 'conditional', conditions: ['registration']},
      inherited: 'conditional',
    }),
    rowFixture('research', {weights: {commercial: 'no', conditions: ['research-only']}}),
    rowFixture('derived', {inherited: 'no', inheritedConditions: ['research-only']}),
    rowFixture('guarded', {weights: {commercial: 'conditional', conditions: ['output-restrictions']}}),
    rowFixture('silent', {weights: {commercial: 'unclear'}}),
  ]),
);

describe('presets', () => {
  it.each([
    ['commercial', ['open', 'registered', 'guarded']],
    ['registration', ['registered']],
    ['redistribution', ['open', 'registered', 'guarded']],
    ['outputs', ['open', 'registered', 'research', 'derived']],
  ] as const)('answers “%s”', (id, ids) => {
    expect([...filterRows(index, withPreset(emptyQuery(), id)).matches]).toEqual(ids);
  });

  it.each(presetIds)('knows “%s” again from the address', (id) => {
    const query = parseQuery(writeQuery(withPreset(emptyQuery(), id)), index);
    expect(activePreset(query)).toBe(id);
  });

  it('is none any more once something else is asked as well', () => {
    const query = withPreset(emptyQuery(), 'commercial');
    expect(activePreset(toggleFacet(query, 'arch', 'decoder-only'))).toBeNull();
    expect(activePreset({...query, text: 'x'})).toBeNull();
    expect(activePreset(emptyQuery())).toBeNull();
  });

  it('keeps order and comparison', () => {
    const query = withPreset({...emptyQuery(), text: 'x', compare: ['open']}, 'outputs');
    expect(query).toMatchObject({text: '', compare: ['open']});
  });
});
