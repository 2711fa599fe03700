import {readFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {licenseUrl} from '../addresses/PageHead/exits';
import type {Localized} from '../data/fields';
import {dataFolder} from '../data/load';
import {jsonSchemas} from '../data/jsonSchema';
import {asPublished} from '../data/formatReference';
import {referenceSchema} from '../data/references.schema';
import type {SiteData} from '../data/siteData';
import {checkedOn, type Files} from './context';
import {licenseTables} from './tables/licenses';
import {registerTables} from './tables/register';
import type {Table} from './tables/table';

/** The JSON Schema of each data set. References keep fields that we do not name, hence “input”. */
const schemas = (): Record<keyof SiteData, object> => ({
  ...jsonSchemas(),
  references: z.toJSONSchema(z.array(referenceSchema), {io: 'input'}),
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The table that is given as JSON too: no data set of its own, but made of several. */
const flatTable = 'open-weights';

/** In JSON a list is an array. */
const asJson = ({schema}: Table): object => ({
  ...schema,
  fields: schema.fields.map((field) => {
    const {delimiter: _delimiter, itemType: _itemType, ...rest} = field as Record<string, unknown>;
    return rest.type === 'list' ? {...rest, type: 'array'} : rest;
  }),
});

/** What is in the folder, under which licence and of which day; see datapackage.org. */
function dataPackage(data: SiteData, tables: Table[], home: string): unknown {
  const file = {encoding: 'utf-8'};
  const asTable = {$schema: 'https://datapackage.org/profiles/2.0/dataresource.json', type: 'table'};
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'lm-chronicle',
    title: 'LM Chronicle · 语言模型编年',
    homepage: home,
    version: checkedOn(data),
    licenses: [{name: 'CC-BY-4.0', path: licenseUrl}],
    resources: [
      ...Object.keys(data).map((name) => ({
        name: name.toLowerCase(),
        path: `${name}.json`,
        format: 'json',
        mediatype: 'application/json',
        ...file,
        jsonSchema: `${name}.schema.json`,
      })),
      ...tables.map(({name, title, schema}) => ({
        ...asTable,
        name: `${name.toLowerCase()}-csv`,
        path: `${name}.csv`,
        title,
        format: 'csv',
        mediatype: 'text/csv',
        ...file,
        schema: {$schema: 'https://datapackage.org/profiles/2.0/tableschema.json', ...schema},
      })),
      ...tables
        .filter(({name}) => name === flatTable)
        .map((table) => ({
          ...asTable,
          name: table.name,
          path: `${table.name}.json`,
          title: table.title,
          format: 'json',
          mediatype: 'application/json',
          ...file,
          schema: {$schema: 'https://datapackage.org/profiles/2.0/tableschema.json', ...asJson(table)},
        })),
    ],
  };
}

/**
 * Every data set in full and in both languages: JSON with its JSON Schema, CSV with its Table Schema
 * for those that are tables, BibTeX for the references; and open weights as one flat file.
 * @param homes full address of the first page in each language
 */
export function dataFiles(data: SiteData, siteDir: string, homes: Localized): Files {
  const files: Files = new Map();
  for (const [name, schema] of Object.entries(schemas())) {
    const rows = name === 'references' ? data.references.map(asPublished) : data[name as keyof SiteData];
    files.set(`data/${name}.json`, json(rows));
    files.set(`data/${name}.schema.json`, json(schema));
  }
  const tables = [...registerTables(data), ...licenseTables(data, homes)];
  for (const {name, csv, records} of tables) {
    files.set(`data/${name}.csv`, csv);
    if (name === flatTable) files.set(`data/${name}.json`, json(records));
  }
  files.set('data/references.bib', readFileSync(path.join(siteDir, dataFolder, 'references.bib'), 'utf8'));
  files.set('data/datapackage.json', json(dataPackage(data, tables, homes['zh-Hans'])));
  return files;
}
