import {readFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {datasets, licenseUrl, type DatasetName} from '../addresses/PageHead/exits';
import {dataFolder} from '../data/load';
import type {SiteData} from '../data/siteData';
import type {Localized} from '../data/fields';
import {jsonSchemas} from '../data/jsonSchema';
import {effectiveTerms, licenseIndex, variantAddress} from '../data/licenseTerms';
import {referenceSchema} from '../data/references.schema';
import {writeCsv, type Cell} from './csv';
import {checkedOn, type Files} from './context';

/** The JSON Schema of each data set. References keep fields that we do not name, hence “input”. */
const schemas = (): Record<keyof SiteData, object> => ({
  ...jsonSchemas(),
  references: z.toJSONSchema(z.array(referenceSchema), {io: 'input'}),
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Two columns, one a language, for a text in both. */
function inBoth<Row>(
  name: string,
  text: (row: Row) => Localized | null | undefined,
): Record<string, (row: Row) => Cell> {
  return {[`${name}_zh`]: (row) => text(row)?.['zh-Hans'], [`${name}_en`]: (row) => text(row)?.en};
}

function tables(data: SiteData): Record<string, string> {
  const models = new Map(data.models.map((model) => [model.id, model]));
  const kinds = new Map(data.licenseKinds.map((kind) => [kind.id, kind]));
  const makers = new Map(data.organizations.map(({id, name}) => [id, name.en]));
  const index = licenseIndex(data);
  const variants = data.licenses.flatMap((row) =>
    row.variants.map((variant) => ({row, variant, address: variantAddress(row, variant)})),
  );
  const named = (ids: readonly string[]): string[] => ids.map((id) => makers.get(id) ?? id);
  return {
    models: writeCsv(data.models, {
      id: ({id}) => id,
      ...inBoth('name', ({name}) => name),
      aliases: ({aliases}) => aliases,
      organizations: ({organizations}) => named(organizations),
      architecture: ({architecture}) => architecture,
      date: ({date}) => date,
      ...inBoth('date_basis', ({dateBasis}) => dateBasis),
      parameters: ({parameters}) => parameters.number,
      ...inBoth('parameters', ({parameters}) => parameters.text),
      derived_from: ({derivedFrom}) => derivedFrom.map(({id, how}) => `${id} (${how})`),
      paper: ({paper}) => paper?.url,
      weights_url: ({weightsUrl}) => weightsUrl,
      open_weights: ({openWeights}) => openWeights,
      sources: ({sources}) => sources,
      confidence: ({confidence}) => confidence,
      verified_on: ({verifiedOn}) => verifiedOn,
    }),
    events: writeCsv(data.events, {
      id: ({id}) => id,
      date: ({date}) => date,
      kind: ({kind}) => kind,
      models: (event) => event.models,
      ...inBoth('title', ({title}) => title),
      ...inBoth('text', ({text}) => text),
      source: ({source}) => source,
      basis: ({basis}) => basis,
      evidence: ({evidence}) => evidence,
      verified_on: ({verifiedOn}) => verifiedOn,
    }),
    licenses: writeCsv(variants, {
      id: ({address}) => address,
      model_id: ({row}) => row.id,
      ...inBoth('model', ({row}) => models.get(row.id)?.name),
      variant: ({variant}) => variant.id,
      weights: ({variant}) => variant.weights.map(({name}) => name),
      released_on: ({variant}) => variant.releasedOn,
      organizations: ({row}) => named(models.get(row.id)?.organizations ?? []),
      group: ({row}) => row.group,
      parent: ({row}) => row.parent,
      ...inBoth('weights_license', ({variant}) => kinds.get(variant.license)?.name),
      weights_spdx: ({variant}) => kinds.get(variant.license)?.spdx,
      weights_family: ({variant}) => kinds.get(variant.license)?.family,
      commercial: ({variant}) => variant.commercial,
      conditions: ({row, variant}) => [
        ...new Set(effectiveTerms(row, variant, index).map(({term}) => term.condition)),
      ],
      ...inBoth('why', ({variant}) => variant.why),
      evidence: ({variant}) => variant.evidence.status,
      clause: ({variant: {evidence}}) => (evidence.status === 'seen' ? evidence.text : null),
      clause_translation: ({variant: {evidence}}) =>
        evidence.status === 'seen' ? evidence.translation : null,
      ...inBoth('where', ({variant: {evidence}}) => (evidence.status === 'seen' ? evidence.where : null)),
      source: ({variant}) => variant.evidence.source,
      verified_on: ({variant}) => variant.evidence.verifiedOn,
      history: ({variant}) => variant.history.map(({date, commercial}) => `${date} ${commercial}`),
      ...inBoth('code_license', ({row}) => kinds.get(row.code.license)?.name),
      ...inBoth('data_license', ({row}) => kinds.get(row.data.license)?.name),
      note_mark: ({row}) => row.note?.mark,
      note_license: ({row}) => row.note?.license.text,
      note_verdict: ({row}) => row.note?.verdict,
      confidence: ({row}) => row.confidence,
    }),
  };
}

/** What is in the folder, under which licence and of which day; see datapackage.org. */
function dataPackage(data: SiteData, home: string): unknown {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'lm-chronicle',
    title: 'LM Chronicle · 语言模型编年',
    homepage: home,
    version: checkedOn(data),
    licenses: [{name: 'CC-BY-4.0', path: licenseUrl}],
    resources: Object.keys(data).flatMap((name) =>
      (name in datasets ? datasets[name as DatasetName] : (['json'] as const))
        .filter((format) => format !== 'bib')
        .map((format) => ({
          name: format === 'json' ? name.toLowerCase() : `${name.toLowerCase()}-${format}`,
          path: `${name}.${format}`,
          format,
          mediatype: format === 'json' ? 'application/json' : 'text/csv',
          encoding: 'utf-8',
          ...(format === 'json' ? {jsonSchema: `${name}.schema.json`} : {}),
        })),
    ),
  };
}

/**
 * Every data set in full and in both languages: JSON with its JSON Schema, CSV for the three that are
 * tables, BibTeX for the references.
 * @param home full address of the site's first page
 */
export function dataFiles(data: SiteData, siteDir: string, home: string): Files {
  const files: Files = new Map();
  for (const [name, schema] of Object.entries(schemas())) {
    files.set(`data/${name}.json`, json(data[name as keyof SiteData]));
    files.set(`data/${name}.schema.json`, json(schema));
  }
  for (const [name, table] of Object.entries(tables(data))) files.set(`data/${name}.csv`, table);
  files.set('data/references.bib', readFileSync(path.join(siteDir, dataFolder, 'references.bib'), 'utf8'));
  files.set('data/datapackage.json', json(dataPackage(data, home)));
  return files;
}
