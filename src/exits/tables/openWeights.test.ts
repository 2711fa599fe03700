import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {loadSiteData} from '../../data/load';
import {dataFiles} from '../data';
import {checkPackage, recordsOf} from './checkPackage';
import {outputLimits} from './licenses';

const siteDir = path.resolve(import.meta.dirname, '../../..');
const data = loadSiteData(siteDir);
const files = dataFiles(data, siteDir, {
  'zh-Hans': 'https://example.org/',
  en: 'https://example.org/en/',
});
const text = (name: string): string => String(files.get(`data/${name}`));
const lines = recordsOf(text('open-weights.csv'));
const line = (name: string) => lines.find((each) => each.name === name);

describe('the data package', () => {
  it('keeps the standard that it names, every table and key included', () => {
    const descriptor = JSON.parse(text('datapackage.json')) as Parameters<typeof checkPackage>[0];
    const read = (name: string) => (files.has(`data/${name}`) ? text(name) : null);
    expect(checkPackage(descriptor, read)).toEqual([]);
    const tables = descriptor.resources!.filter(({type, format}) => type === 'table' && format === 'csv');
    expect(tables.map(({path: file}) => file).sort()).toEqual(
      [...files.keys()].flatMap((file) => (file.endsWith('.csv') ? [file.replace('data/', '')] : [])).sort(),
    );
  });
});

describe('open weights', () => {
  it('has a line for each published size', () => {
    const sizes = data.licenses.flatMap(({variants}) => variants.flatMap(({weights}) => weights));
    expect(lines).toHaveLength(sizes.length);
    const records = JSON.parse(text('open-weights.json')) as Record<string, unknown>[];
    expect(records).toHaveLength(sizes.length);
    expect(records.map(({name}) => name)).toEqual(lines.map(({name}) => name));
  });

  it('does not ship the 3B of Qwen2.5 with the others', () => {
    expect(line('Qwen2.5-7B')).toMatchObject({spdx: 'Apache-2.0', verdict: 'yes', output_limits: 'none'});
    expect(line('Qwen2.5-3B')).toMatchObject({spdx: '', verdict: 'no'});
    expect(line('Qwen2.5-72B')).toMatchObject({
      spdx: 'LicenseRef-scancode-qwen-2024',
      verdict: 'conditional',
      monthly_user_cap: '100000000',
      naming_required: 'true',
      documentation_text: 'Built with Qwen / Improved using Qwen',
      output_limits: 'derivative',
    });
  });

  it('tells a name from a line to show, and both from none', () => {
    const of = (license: string) => lines.find(({license_id: id}) => id === license);
    expect(of('llama-3-1-community')).toMatchObject({
      naming_required: 'true',
      naming_prefix: 'Llama',
      display_required: 'true',
      display_text: 'Built with Llama',
    });
    expect(of('modified-mit-kimi-k2')).toMatchObject({naming_required: 'false', display_required: 'true'});
    expect(of('mit')).toMatchObject({naming_required: 'false', display_required: 'false'});
    expect(of('llama-2-community')).toMatchObject({
      output_limits: 'no-training',
      monthly_user_cap: '700000000',
    });
    expect(of('llama-4-community')).toMatchObject({territory_excluded: 'EU'});
  });

  it('counts what comes from upstream', () => {
    const gpt4all = lines.find(({model}) => model === 'gpt4all');
    expect(gpt4all).toMatchObject({verdict_with_upstream: 'no'});
    expect(gpt4all?.upstream_conditions).toContain('no-military');
  });

  it('says “no” to no duty only of a text that was read whole', () => {
    for (const each of lines) {
      if (each.text_seen === 'whole') continue;
      expect(each.naming_required, each.name).not.toBe('false');
      expect(outputLimits).toContain(each.output_limits);
      expect(each.output_limits, each.name).not.toBe('none');
    }
  });
});

/** The commands of a kind that the README gives. */
const commands = (tool: string): string[] =>
  [...readFileSync(path.join(siteDir, 'README.md'), 'utf8').matchAll(/```sh\n([^`]+?)\n```/g)]
    .map(([, command = '']) => command)
    .filter((command) => command.startsWith(`${tool} `));
const isThere = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0;

describe('the question that the README asks', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'open-weights-'));
    for (const name of ['open-weights.csv', 'open-weights.json'])
      writeFileSync(path.join(folder, name), text(name));
  });
  afterAll(() => rmSync(folder, {recursive: true}));

  const expected = lines
    .filter(
      (each) =>
        ['yes', 'conditional'].includes(each.verdict_with_upstream ?? '') &&
        each.total_parameters !== '' &&
        Number(each.total_parameters) < 10e9 &&
        each.naming_required === 'false' &&
        each.display_required === 'false',
    )
    .map(({name}) => name);

  it('has an answer worth asking for', () => {
    expect(expected.length).toBeGreaterThan(20);
    expect(expected).toContain('Qwen2.5-7B');
    expect(expected).not.toContain('Qwen2.5-3B');
    expect(expected).not.toContain('Llama-3.1-8B');
  });

  for (const tool of ['jq', 'sqlite3']) {
    // Where the tool is not installed there is nothing to run its line with.
    it.skipIf(!isThere(tool))(
      `is answered by its one line of ${tool} (skipped where there is no ${tool})`,
      () => {
        const [command, ...others] = commands(tool);
        expect(others).toEqual([]);
        const answer = execFileSync('sh', ['-c', command!], {cwd: folder, encoding: 'utf8'});
        expect(answer.trimEnd().split(/\r?\n/)).toEqual(expected);
      },
    );
  }
});
