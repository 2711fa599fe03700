import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';

/*
 * Every npm script works on a fresh clone, where nothing is installed yet: what it starts, and what that
 * reads before it does anything, is of Node or of the project. `scripts/run.mjs` installs, then starts the rest.
 */

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>};

/** Packages that a file asks for before it has installed any, itself or through files of the project. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const asked = [
    ...text.matchAll(/^(?:import|export|\}) (?:[^'\n]*from )?'([^']+)';$/gm),
    ...text.slice(0, /await install\(/.exec(text)?.index).matchAll(/await import\('([^']+)'\)/g),
  ];
  return asked.flatMap(([, name = '']) => {
    if (name.startsWith('node:')) return [];
    return name.startsWith('.') ? packagesOf(path.join(path.dirname(file), name), seen) : [name];
  });
}

it('sees what a file asks for', () => {
  expect(packagesOf('scripts/look.mjs')).toContain('@playwright/test');
  expect(packagesOf('scripts/floors.mjs')).toContain('typescript');
  expect(packagesOf('scripts/start.mjs')).toEqual([]);
});

it.each(Object.entries(scripts))('npm run %s needs nothing that is not there', (_, command) => {
  const file = /^node ([\w./-]+\.mjs)\b/.exec(command)?.[1] ?? '';
  expect(existsSync(file)).toBe(true);
  expect(packagesOf(file)).toEqual([]);
});

it.each(Object.entries(scripts).filter(([, command]) => command.includes('run.mjs ../')))(
  'npm run %s starts a file that is there',
  (_, command) => {
    const file = /run\.mjs (?:--site )?\.\.\/(\S+)/.exec(command)?.[1] ?? '';
    expect(existsSync(file)).toBe(true);
  },
);
