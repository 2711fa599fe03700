import {describe, expect, it} from 'vitest';
import {licenseFixture, rowFixture, viewFixture} from './fixtures';
import {activePreset, presetIds, withoutPreset, withPreset} from './presets';
import {emptyQuery, filterRows, indexView, parseQuery, toggleFacet, writeQuery} from './query';

const clause = {
  text: 'You may not.',
  where: '§1',
  language: 'en' as const,
  translation: null,
  source: 'https://example.org/LICENSE',
  verifiedOn: '2026-11-29',
};
const licensed = (id: string) => ({...licenseFixture(id, 'bespoke'), id});
const threshold = {
  metric: 'monthly-active-users' as const,
  value: 1_000_000,
  unit: 'users' as const,
  period: 'month' as const,
  measuredWhen: null,
  effect: 'separate-license' as const,
};
const outputs = {restricted: true, derivative: false, rename: false, what: 'no training'};

/** Rows that differ in what their licence says. */
const index = indexView(
  viewFixture(
    [
      rowFixture('open'),
      rowFixture('registered', {
        weights: {commercial: 'conditional', conditions: ['registration'], license: licensed('form')},
        inherited: 'conditional',
      }),
      rowFixture('research', {
        weights: {commercial: 'no', conditions: ['research-only'], license: licensed('research')},
      }),
      rowFixture('derived', {
        inherited: 'no',
        inheritedConditions: ['research-only'],
        upstream: [{id: 'research', how: 'weights'}],
      }),
      rowFixture('guarded', {
        weights: {
          commercial: 'conditional',
          conditions: ['output-restrictions'],
          license: licensed('guarded'),
        },
      }),
      rowFixture('not-here', {weights: {commercial: 'conditional', license: licensed('not-here')}}),
      rowFixture('small', {weights: {commercial: 'conditional', license: licensed('small')}}),
      rowFixture('hosted', {weights: {commercial: 'conditional', license: licensed('hosted')}}),
      rowFixture('silent', {weights: {commercial: 'unclear'}}),
    ],
    {
      'apache-license-2.0': {textSeen: 'whole', terms: [{condition: 'attribution', clause}]},
      form: {textSeen: 'whole', terms: [{condition: 'registration', clause}]},
      research: {textSeen: 'whole', terms: [{condition: 'research-only', clause}]},
      guarded: {textSeen: 'whole', terms: [{condition: 'output-restrictions', clause, outputs}]},
      'not-here': {
        textSeen: 'whole',
        terms: [{condition: 'territory', clause, territory: {excluded: ['EU'], scope: null}}],
      },
      small: {textSeen: 'whole', terms: [{condition: 'user-cap', clause, threshold}]},
      hosted: {
        textSeen: 'part',
        terms: [{condition: 'carve-out', clause, when: ['service'], effect: 'separate-license'}],
      },
    },
  ),
);

describe('presets', () => {
  const commercial = ['open', 'registered', 'guarded', 'not-here', 'small', 'hosted'];
  const without = (...ids: string[]) => commercial.filter((id) => !ids.includes(id));
  it.each([
    ['commercial', commercial],
    ['registration', ['registered']],
    ['redistribution', commercial],
    ['outputs', without('guarded', 'hosted')],
    ['eu', without('not-here')],
    // Of a licence that was not read whole nothing is known about shipping.
    ['device', without('hosted')],
    ['users', without('small')],
    ['service', without('hosted')],
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

  it('takes the case away with the question', () => {
    const query = {...emptyQuery(), compare: ['open']};
    expect(withoutPreset(withPreset(query, 'eu'))).toEqual(query);
  });

  it('keeps order and comparison', () => {
    const query = withPreset({...emptyQuery(), text: 'x', compare: ['open']}, 'outputs');
    expect(query).toMatchObject({text: '', compare: ['open']});
  });
});
