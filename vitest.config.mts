import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {defineConfig} from 'vitest/config';

const all = ['src', 'tests/content'].flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/'))),
);
/** Whether a test puts something else in the place of a module: nobody after it may meet that. */
const replaces = (file: string): boolean =>
  /vi\.mock\(|Object\.assign\(purify/.test(readFileSync(file, 'utf8'));

export default defineConfig({
  resolve: {alias: {'@site': path.resolve(import.meta.dirname)}},
  // React's parts are compiled here; for TypeScript they stay as they are.
  oxc: {jsx: {runtime: 'automatic'}},
  test: {
    // What goes through all records or runs Python takes seconds, and several times that on a busy machine.
    testTimeout: 30_000,
    unstubGlobals: true,
    projects: [
      // With a process for each file most of the time goes into reading the same modules again.
      {extends: true, test: {name: 'shared', include: all.filter((file) => !replaces(file)), isolate: false}},
      {extends: true, test: {name: 'alone', include: all.filter(replaces), isolate: true}},
    ],
  },
});
