import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import {chartsSchema} from './charts.schema';
import {crossCheck, type CheckOptions} from './crossCheck';
import {unfitCharacter} from './plainText';
import {readJson} from './readJson';
import {readBibliography} from './references';
import {walk} from './rules/rule';
import {schemas} from './schemas';
import type {SiteData} from './siteData';

/** Where the data lies, from the site's folder. */
export const dataFolder = 'src/data';

type Step = string | number;

/** What is left of a set, and what is wrong with the rest. */
type Checked<T> = {rows: T[]; ids: ReadonlySet<string>; faults: string[]};

/** Names the record of a fault by its id where it has one: `record 12 (bert) › parameters.number`. */
export function describeFault(rows: unknown, steps: readonly PropertyKey[], message: string): string {
  const [index, ...field] = steps;
  if (typeof index !== 'number') return `${steps.join('.') || 'the file'}: ${message}`;
  const row = Array.isArray(rows) ? (rows[index] as {id?: unknown; from?: unknown} | null) : null;
  const id = row?.id ?? (Array.isArray(row?.from) ? (row.from[0] as unknown) : undefined);
  const record = `record ${index + 1}${typeof id === 'string' || typeof id === 'number' ? ` (${id})` : ''}`;
  return `${record} › ${field.join('.') || 'record'}: ${message}`;
}

/** Line ends are part of what the note said; everywhere else they are a slip. */
const mayBreak = ([, first]: readonly Step[]): boolean => first === 'note';

/** Characters that do not belong in any text, whichever field it stands in. */
function unfitTexts(rows: unknown): {path: Step[]; message: string}[] {
  const found: {path: Step[]; message: string}[] = [];
  walk(rows, (value, steps) => {
    if (typeof value !== 'string') return;
    const unfit = unfitCharacter(mayBreak(steps) ? value.replaceAll('\n', ' ') : value);
    if (unfit)
      found.push({path: [...steps], message: `holds ${unfit}, which no feed can carry; take it out`});
  });
  return found;
}

/**
 * Checks one data set record by record.
 * @param file named in the faults
 * @param text its content
 * @returns the records that are sound, the ids of all, and what is wrong with the others
 */
export function checkRows<T>(file: string, text: string, schema: z.ZodType<T[]>): Checked<T> {
  const {value, faults: textFaults} = readJson(text);
  if (value === undefined) {
    // The record cannot be read, but its id may stand before the place.
    const faults = textFaults.map(
      ({path: steps, message}) => `${file}: ${describeFault(null, steps, message)}`,
    );
    return {rows: [], ids: new Set(), faults};
  }
  const found: {path: PropertyKey[]; message: string}[] = [...textFaults, ...unfitTexts(value)];
  const result = schema.safeParse(value);
  if (!result.success) {
    // What the schema of a text says of its characters has been said.
    const said = new Set(found.map(({path: steps}) => steps.join('.')));
    found.push(...result.error.issues.filter((issue) => !said.has(issue.path.join('.'))));
  }
  const list = Array.isArray(value) ? (value as unknown[]) : [];
  const ids = new Set(
    list.flatMap((row) => {
      const id = (row as {id?: unknown} | null)?.id;
      return typeof id === 'string' ? [id] : [];
    }),
  );
  if (found.length === 0 && result.success) return {rows: result.data, ids, faults: []};
  const refused = new Set(found.map(({path: [index]}) => index));
  const rest = schema.safeParse(list.filter((_, index) => !refused.has(index)));
  return {
    rows: rest.success ? rest.data : [],
    ids,
    faults: found.map(({path: steps, message}) => `${file}: ${describeFault(value, steps, message)}`),
  };
}

/** The bibliography, checked entry by entry. */
function checkReferences(file: string, text: string): Checked<SiteData['references'][number]> {
  const {references, faults, keys} = readBibliography(text);
  const unfit = references.flatMap((reference) =>
    unfitTexts([reference]).map(({path: [, ...steps], message}) => ({
      key: reference.id,
      field: steps.join('.'),
      message,
    })),
  );
  return {
    rows: references,
    ids: new Set(keys),
    faults: [...faults, ...unfit].map(
      ({key, field, message}) => `${file}: record (${key}) › ${field}: ${message}`,
    ),
  };
}

/** The content of each data file, by its path below `src/data`. */
export type DataFiles = ReadonlyMap<string, Buffer>;

/** Reads the files that hold the data. */
export function readDataFiles(siteDir: string): DataFiles {
  const folder = path.join(siteDir, dataFolder);
  const charts = existsSync(path.join(folder, 'charts'))
    ? readdirSync(path.join(folder, 'charts')).filter((name) => name.endsWith('.json'))
    : [];
  const names = [
    ...Object.keys(schemas).map((name) => `${name}.json`),
    'references.bib',
    ...charts.sort().map((name) => `charts/${name}`),
  ];
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** What each content was found to be: a file is checked once as long as it stays the same. */
const checkedFiles = new WeakMap<Buffer, Checked<unknown>>();

/** Checks one file by itself, by its schema. */
export function checkFile(name: string, content: Buffer): Checked<unknown> {
  const known = checkedFiles.get(content);
  if (known) return known;
  const file = `${dataFolder}/${name}`;
  const text = content.toString('utf8');
  let checked: Checked<unknown>;
  if (name === 'references.bib') checked = checkReferences(file, text);
  else if (name.startsWith('charts/')) {
    // A chart is a file of its own; it is checked as a list of one.
    const {rows, ids, faults} = checkRows(file, `[${text}\n]`, chartsSchema);
    const [id] = ids;
    const own = faults.map((fault) => fault.replace(/record 1 /, 'record '));
    if (id !== undefined && `charts/${id}.json` !== name)
      own.push(`${file}: record (${id}) › id: is “${id}”, but the file is ${path.basename(name)}`);
    checked = {rows, ids, faults: own};
  } else {
    const schema = schemas[path.basename(name, '.json') as keyof typeof schemas];
    checked = checkRows(file, text, schema as z.ZodType<unknown[]>);
  }
  checkedFiles.set(content, checked);
  return checked;
}

/**
 * Checks every record by its schema and the sound ones against each other, in one go: a fault in one file
 * does not hide those of another.
 * @returns all data, the records at fault left out, and one line a fault naming file, record and field
 */
export function checkFiles(
  files: DataFiles,
  options: Omit<CheckOptions, 'refused'> = {},
): {data: SiteData; faults: string[]} {
  const faults: string[] = [];
  const data: Partial<Record<keyof SiteData, unknown[]>> = {references: [], charts: []};
  const ids: Partial<Record<keyof SiteData, Set<string>>> = {};
  const sets = new Set<keyof SiteData>();
  for (const [name, content] of files) {
    const set = (name.startsWith('charts/') ? 'charts' : name.replace(/\.\w+$/, '')) as keyof SiteData;
    const checked = checkFile(name, content);
    data[set] = [...(data[set] ?? []), ...checked.rows];
    ids[set] = new Set([...(ids[set] ?? []), ...checked.ids]);
    if (checked.faults.length > 0) sets.add(set);
    faults.push(...checked.faults);
  }
  faults.push(...crossCheck(data as SiteData, {...options, refused: {ids, sets}}));
  return {data: data as SiteData, faults};
}

/**
 * Reads and checks every data set of the site.
 * @param siteDir the folder that holds `src/data`
 * @throws Error that lists each fault with file, record and field
 */
export const loadSiteData = (siteDir: string): SiteData => checkedData(readDataFiles(siteDir));

function checkedData(files: DataFiles): SiteData {
  const {data, faults} = checkFiles(files);
  if (faults.length > 0)
    throw new Error(`The data has ${faults.length} fault(s):\n${faults.map((f) => `  ${f}`).join('\n')}`);
  return data;
}

let cached: {siteDir: string; files: DataFiles; data: SiteData; isSure: boolean} | null = null;

/** The same, read once per process; after `forgetSiteData` the next call looks whether anything has changed. */
export function siteData(siteDir: string): SiteData {
  if (cached?.siteDir === siteDir && cached.isSure) return cached.data;
  const files = readDataFiles(siteDir);
  const {files: before, data} = cached?.siteDir === siteDir ? cached : {};
  const isSame =
    before?.size === files.size && [...files].every(([name, content]) => before.get(name)?.equals(content));
  cached = {siteDir, files, data: isSame && data ? data : checkedData(files), isSure: true};
  return cached.data;
}

/** Has the next call of `siteData` look at the files again, for hot reload and for each language. */
export function forgetSiteData(): void {
  if (cached) cached.isSure = false;
}
