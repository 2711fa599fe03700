import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import {chartSchema, type Chart} from './charts.schema';
import {parseBibliography} from './references';
import {crossCheck} from './crossCheck';
import {schemas} from './schemas';
import type {SiteData} from './siteData';

/** Where the data lies, from the site's folder. */
export const dataFolder = 'src/data';

/** Names the record of an issue by its id where it has one: `record 12 (bert) › parameters.number`. */
export function describeIssue(rows: unknown, issue: z.core.$ZodIssue): string {
  const [index, ...field] = issue.path;
  if (typeof index !== 'number') return `${issue.path.join('.') || 'the file'}: ${issue.message}`;
  const id = Array.isArray(rows) ? (rows[index] as {id?: unknown} | null)?.id : undefined;
  const record = `record ${index + 1}${typeof id === 'string' ? ` (${id})` : ''}`;
  return `${record} › ${field.join('.') || 'record'}: ${issue.message}`;
}

/** Checks one data set and returns its rows, adding what is wrong to `faults`. */
export function checkRows<T>(file: string, text: string, schema: z.ZodType<T>, faults: string[]): T | null {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch (error) {
    faults.push(`${file}: not valid JSON: ${(error as Error).message}`);
    return null;
  }
  const result = schema.safeParse(rows);
  if (result.success) return result.data;
  for (const issue of result.error.issues) faults.push(`${file}: ${describeIssue(rows, issue)}`);
  return null;
}

/** Reads the charts, each from a file of its own that is called as the chart is. */
function readCharts(siteDir: string, faults: string[]): Chart[] {
  const folder = path.join(siteDir, dataFolder, 'charts');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => {
    const file = `${dataFolder}/charts/${name}`;
    const chart = checkRows(file, readFileSync(path.join(folder, name), 'utf8'), chartSchema, faults);
    if (!chart) return [];
    if (`${chart.id}.json` !== name) faults.push(`${file}: id: is “${chart.id}”, but the file is ${name}`);
    return [chart];
  });
}

/**
 * Reads and checks every data set of the site.
 * @param siteDir the folder that holds `src/data`
 * @throws Error that lists each fault with file, record and field
 */
export function loadSiteData(siteDir: string): SiteData {
  const faults: string[] = [];
  const read = (file: string): string => readFileSync(path.join(siteDir, dataFolder, file), 'utf8');
  const data: Partial<Record<keyof SiteData, unknown>> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const file = `${name}.json`;
    data[name as keyof SiteData] = checkRows(
      `${dataFolder}/${file}`,
      read(file),
      schema as z.ZodType<unknown>,
      faults,
    );
  }
  try {
    data.references = parseBibliography(read('references.bib'));
  } catch (error) {
    for (const line of (error as Error).message.split('\n')) {
      faults.push(`${dataFolder}/references.bib: ${line}`);
    }
  }
  data.charts = readCharts(siteDir, faults);
  if (faults.length === 0) faults.push(...crossCheck(data as SiteData));
  if (faults.length > 0) {
    throw new Error(`The data has ${faults.length} fault(s):\n${faults.map((f) => `  ${f}`).join('\n')}`);
  }
  return data as SiteData;
}

let cached: {siteDir: string; data: SiteData} | null = null;

/** The same, read once per process; `forgetSiteData` makes the next call read again. */
export function siteData(siteDir: string): SiteData {
  if (cached?.siteDir !== siteDir) cached = {siteDir, data: loadSiteData(siteDir)};
  return cached.data;
}

/** Forgets what `siteData` has read, for hot reload. */
export function forgetSiteData(): void {
  cached = null;
}
