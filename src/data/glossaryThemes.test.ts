import {expect, it} from 'vitest';
import glossary from './glossary.json';
import themes from './glossaryThemes.json';

it('sorts terms that there are, each under one theme', () => {
  const sorted = Object.values(themes).flat();
  expect(sorted.length).toBeGreaterThan(0);
  const terms = new Set(glossary.map(({id}) => id));
  expect(sorted.filter((id) => !terms.has(id))).toEqual([]);
  expect(sorted.filter((id, index) => sorted.indexOf(id) !== index)).toEqual([]);
});
