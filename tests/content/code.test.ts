import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import titles from '../../src/data/programTitles.json';
import {codeFolder, readSnippet} from '../../src/book/read/snippets';

const siteDir = process.cwd();
const folder = path.join(siteDir, codeFolder);
const programs = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.py')) : [];

/** The first Python here that has NumPy: Debian's own where there are several. */
const python = ['/usr/bin/python3', 'python3'].find(
  (command) => spawnSync(command, ['-c', 'import numpy'], {timeout: 60_000}).status === 0,
);
if (!python) console.warn('No Python with NumPy (apt install python3-numpy): the programs are not run.');

it('finds the programs that there are, each with a Chinese title', () => {
  expect(programs.every((name) => /^[a-z0-9]+(-[a-z0-9]+)*\.py$/.test(name))).toBe(true);
  expect(Object.keys(titles).sort()).toEqual(programs.map((name) => name.replace(/\.py$/, '')).sort());
});

describe.each(programs)(`${codeFolder}/%s`, (name) => {
  const text = readFileSync(path.join(folder, name), 'utf8');

  it('says what it shows, and is at most 30 lines', () => {
    const id = name.replace(/\.py$/, '');
    expect(readSnippet(siteDir, id, 'en').title).not.toMatch(/\p{Script=Han}/u);
    expect(readSnippet(siteDir, id, 'zh-Hans').title).toMatch(/\p{Script=Han}/u);
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(30);
    expect(text).toMatch(/^\s*(assert|print)\b/m);
  });

  it.skipIf(!python)('runs', {timeout: 60_000}, () => {
    // Elsewhere than here, so that nothing it might write lands among the sources.
    const cwd = mkdtempSync(path.join(tmpdir(), 'snippet-'));
    expect(() =>
      execFileSync(python!, ['-B', path.join(folder, name)], {cwd, timeout: 50_000, stdio: 'pipe'}),
    ).not.toThrow();
  });
});
