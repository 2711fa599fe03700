import {mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {machinePaths} from '../../scripts/checkBuild.mjs';
import {isAllowed, notAllowed, packagesOf} from '../../scripts/licences.mjs';

const rules = JSON.parse(readFileSync('licences.json', 'utf8')) as {
  allowed: Record<string, string>;
  packages: Record<string, string>;
};

describe('licences of packages', () => {
  const packages = packagesOf(process.cwd());

  it('are all allowed, by licences.json', () => {
    expect(packages.length).toBeGreaterThan(500);
    expect(notAllowed(packages, rules)).toEqual([]);
  });

  it('have no exception for what is not there', () => {
    const names = new Set(packages.map(({name}) => name));
    expect(Object.keys(rules.packages).filter((name) => !names.has(name))).toEqual([]);
  });

  it('are refused where nobody has looked at them', () => {
    const faults = notAllowed(
      [
        {name: 'a', version: '1.0.0', licence: 'AGPL-3.0'},
        {name: 'b', version: '2.0.0', licence: null},
        {name: 'c', version: '3.0.0', licence: 'MIT'},
      ],
      rules,
    );
    expect(faults).toEqual(['a 1.0.0: AGPL-3.0', 'b 2.0.0: says no licence']);
  });

  it.each([
    ['MIT', true],
    ['(WTFPL OR MIT)', true],
    ['Apache-2.0 AND MIT', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0', false],
  ])('%s: %s', (expression, allowed) => {
    expect(isAllowed(expression, ['MIT', 'Apache-2.0'])).toBe(allowed);
  });
});

describe('actions of workflows', () => {
  const folder = '.github/workflows';
  const uses = readdirSync(folder).flatMap((file) =>
    readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => /\buses:/.test(line))
      .map((line) => [file, line.trim()] as const),
  );

  it('are there', () => expect(uses.length).toBeGreaterThan(5));

  it.each(uses)('%s: %s is a commit, with the version that it is', (_, line) => {
    expect(line).toMatch(/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('install nothing that runs a script', () => {
    for (const file of readdirSync(folder)) {
      const text = readFileSync(path.join(folder, file), 'utf8');
      expect(text, file).not.toMatch(/npm (?:ci|install|i)\b(?!.*--ignore-scripts)/);
    }
    expect(readFileSync('scripts/steps.mjs', 'utf8')).toContain("'--ignore-scripts'");
  });
});

describe('machinePaths', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lmc build '));
  mkdirSync(path.join(folder, 'assets'));
  const says: Record<string, string> = {
    'index.html': '<p>/home/anna/site is where it was built</p>',
    'assets/main.js': 'e("/home/anna/site/src/x.json")',
    'assets/other.js': `e("/home/anna%20b/x")`,
    'fine.html': '<a href="/home/">the way home</a>',
  };
  for (const [file, text] of Object.entries(says)) writeFileSync(path.join(folder, file), text);
  const files = (folders: string[]): string[] =>
    machinePaths(folder, folders)
      .map(({file}) => file)
      .sort();

  it('finds a folder in any file, however it is written', () => {
    expect(files(['/home/anna/site'])).toEqual(['assets/main.js', 'index.html']);
    expect(files(['/home/anna b'])).toEqual(['assets/other.js']);
    expect(files(['/home/berta'])).toEqual([]);
    rmSync(folder, {recursive: true});
  });
});
