import {readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {parsedFolder} from './parse';

const text = `---\ntitle: x\n---\n\n## 一 {#a}\n\n$x_1$与:model[bert]。${path.basename(import.meta.url)}\n`;

const files = (): Set<string> => new Set(readdirSync(parsedFolder));
/** As the next build would read: by a module that has nothing in its memory. */
async function readAnew(): Promise<unknown> {
  vi.resetModules();
  const {parseMarkdown} = await import('./parse');
  return parseMarkdown(text);
}

let ours = '';
beforeEach(async () => {
  const other = await import('./parse');
  other.parseMarkdown('anything, so that the folder is there');
  const before = files();
  await readAnew();
  ours = path.join(parsedFolder, [...files()].find((file) => !before.has(file)) ?? '');
});
afterEach(() => rmSync(ours, {force: true}));

it('keeps a tree for the next build, which reads the same', async () => {
  expect(statSync(ours).isFile()).toBe(true);
  const kept = await readAnew();
  rmSync(ours);
  expect(await readAnew()).toEqual(kept);
  expect(JSON.stringify(kept)).toContain('"textDirective"');
  expect(JSON.stringify(kept)).not.toContain('"position"');
});

it('takes what is kept, and reads again what is spoilt', async () => {
  const kept = await readAnew();
  writeFileSync(ours, '{"type":"root","children":[]}');
  expect(await readAnew()).toEqual({type: 'root', children: []});
  writeFileSync(ours, '{"type":"ro');
  expect(await readAnew()).toEqual(kept);
});
