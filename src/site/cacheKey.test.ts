import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {digestOf} from './cacheKey';

let site = '';
beforeAll(() => {
  site = mkdtempSync(path.join(tmpdir(), 'cache-key-'));
  cpSync('src/document/plugin.ts', path.join(site, 'src/document/plugin.ts'));
  for (const folder of ['src/book/remark', 'src/site/leaveOut', 'src/ui'])
    mkdirSync(path.join(site, folder), {recursive: true});
});
afterAll(() => rmSync(site, {recursive: true}));

it.each([
  ['what stands in for what', 'src/document/plugin.ts', true],
  ['a Markdown plug-in', 'src/book/remark/new.ts', true],
  ['what is left out', 'src/site/leaveOut/new.ts', true],
  ['a component, which the bundler sees itself', 'src/ui/new.ts', false],
])('the bundler’s cache depends on %s', (_, file, isPart) => {
  const before = digestOf(site);
  expect(digestOf(site)).toBe(before);
  writeFileSync(path.join(site, file), `changed by the test: ${file}`);
  expect(digestOf(site) !== before).toBe(isPart);
});
