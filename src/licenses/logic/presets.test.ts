import {describe, expect, it} from 'vitest';
import {conditionIds} from '../../data/vocabulary';
import type {Facet} from '../../ui/records/grammar';
import {caseVerdicts} from './judge';
import {activePreset, presetIds, withPreset} from './presets';
import {parseQuery, writeQuery, type Query} from './query';

const facets: Facet[] = [
  {key: 'use', kind: 'any', options: ['yes', 'conditional', 'unclear', 'no']},
  {key: 'fit', kind: 'any', options: caseVerdicts},
  {key: 'with', kind: 'all', options: conditionIds},
  {key: 'without', kind: 'none', of: 'with', options: conditionIds},
];
const parse = (text: string): Query => parseQuery(new URLSearchParams(text), facets, () => true);

describe('a question', () => {
  it.each(presetIds)('%s is told by its address alone', (id) => {
    const view = withPreset(parse('q=x&use=yes&case=de.distil&fit=unclear&sort=name&cmp=bert'), id);
    expect(view).toMatchObject({sort: [{column: 'name'}], compare: ['bert']});
    expect(activePreset(parse(writeQuery(view, facets).toString()))).toBe(id);
  });

  it.each([
    '',
    'use=yes',
    'case=commercial.distil',
    'case=commercial.distil&fit=allowed',
    'case=eu.commercial&fit=allowed,duties&q=x',
    'with=registration,naming',
  ])('is not what “%s” answers', (text) => {
    expect(activePreset(parse(text))).toBeNull();
  });
});
