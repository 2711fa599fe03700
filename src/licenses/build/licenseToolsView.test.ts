import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {locales} from '../../data/fields';
import {loadSiteData} from '../../data/load';
import {licenseTableView} from './licenseTableView';
import {licenseToolsView} from './licenseToolsView';

const data = loadSiteData(path.resolve(__dirname, '../../..'));

describe.each(locales)('licenseToolsView in %s', (locale) => {
  const {rows} = licenseTableView(data, locale);
  const view = licenseToolsView(data, locale);

  it('counts what the table has', () => {
    expect(view.rows).toBe(rows.length);
    expect(view.models).toBe(data.licenses.length);
  });

  it('knows a row by the names that it does not show, in both languages', () => {
    const {otherNames} = view;
    expect(otherNames['qwen2-5--72b']).toContain('Qwen2.5-72B');
    expect(otherNames['qwen2-5--72b']).not.toContain('Qwen2.5-3B');
    expect(otherNames.bert).toContain(locale === 'en' ? '谷歌' : 'Google');
    expect(otherNames.bert).not.toContain('BERT');
    const shown = rows.filter(({id, modelName}) => otherNames[id]?.includes(modelName));
    expect(shown.map(({id}) => id)).toEqual([]);
  });

  it('names every maker, upstream model and condition of a row, once', () => {
    const ids = (entries: {id: string}[]): string[] => entries.map(({id}) => id);
    for (const entries of [view.makers, view.parents, view.conditions]) {
      expect(new Set(ids(entries)).size).toBe(entries.length);
    }
    for (const {makers, chain, weights, inheritedConditions} of rows) {
      expect(ids(view.makers)).toEqual(expect.arrayContaining(ids(makers)));
      expect(ids(view.parents)).toEqual(expect.arrayContaining(ids(chain)));
      expect(ids(view.conditions)).toEqual(
        expect.arrayContaining([...weights.conditions, ...inheritedConditions]),
      );
    }
  });
});
