import path from 'node:path';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {describe, expect, it} from 'vitest';
import {loadSiteData} from '../data/load';
import {parseBibliography} from '../data/references';
import {dataFiles} from './data';

const siteDir = path.resolve(import.meta.dirname, '../..');
const data = loadSiteData(siteDir);
const files = dataFiles(data, siteDir, {
  'zh-Hans': 'https://example.org/',
  en: 'https://example.org/en/',
});
const text = (name: string): string => String(files.get(`data/${name}`));
const names = [...files.keys()].flatMap((file) => /^data\/(\w+)\.schema\.json$/.exec(file)?.[1] ?? []);

describe('data files', () => {
  it('has a schema for every data set', () => {
    expect(names.sort()).toEqual(Object.keys(data).sort());
  });

  it.each(names)('%s.json fits its schema', (name) => {
    const ajv = addFormats(new Ajv({allErrors: true, allowUnionTypes: true}));
    const fits = ajv.compile(JSON.parse(text(`${name}.schema.json`)) as object);
    expect(fits(JSON.parse(text(`${name}.json`))), ajv.errorsText(fits.errors)).toBe(true);
  });

  it('has a schema that refuses what is wrong', () => {
    const fits = addFormats(new Ajv()).compile(JSON.parse(text('models.schema.json')) as object);
    expect(fits([{...data.models[0], date: 'yesterday'}])).toBe(false);
    expect(fits([{...data.models[0], nmae: 'x'}])).toBe(false);
  });

  it.each(['models', 'events', 'licenses'] as const)(
    '%s.csv has a line for each record, that of licences for each variant',
    (name) => {
      const lines = text(`${name}.csv`).split('\r\n');
      const records = name === 'licenses' ? data.licenses.flatMap(({variants}) => variants) : data[name];
      expect(lines).toHaveLength(records.length + 2);
      expect(lines[0]?.startsWith('\uFEFFid,')).toBe(true);
    },
  );

  it('gives the references as the same list twice', () => {
    const ids = (JSON.parse(text('references.json')) as {id: string}[]).map(({id}) => id);
    expect(parseBibliography(text('references.bib')).map(({id}) => id)).toEqual(ids);
  });

  it('names only people as authors, and preprints as articles of their archive', () => {
    const published = JSON.parse(text('references.json')) as Record<string, unknown>[];
    expect(JSON.stringify(published)).not.toContain('"others"');
    expect(published.find(({id}) => id === 'abdin2024phi3')).toMatchObject({
      type: 'article',
      author: [{family: 'Abdin', given: 'Marah'}],
      archive: 'arXiv',
      number: '2404.14219',
      DOI: '10.48550/arXiv.2404.14219',
      custom: {authorsAbridged: true},
    });
    const inJournal = published.filter((reference) => reference['container-title']);
    expect(inJournal.length).toBeGreaterThan(50);
    for (const {id, archive} of inJournal) expect(archive, String(id)).toBeUndefined();
  });

  it('lists only files that exist in the data package', () => {
    const {resources} = JSON.parse(text('datapackage.json')) as {resources: {path: string}[]};
    expect(resources.length).toBeGreaterThan(10);
    for (const resource of resources) expect(files.has(`data/${resource.path}`), resource.path).toBe(true);
  });
});
