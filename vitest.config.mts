import path from 'node:path';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {'@site': path.resolve(import.meta.dirname)}},
  // React's parts are compiled here; for TypeScript they stay as they are.
  oxc: {jsx: {runtime: 'automatic'}},
  test: {
    include: ['src/**/*.test.ts', 'tests/content/**/*.test.ts'],
    // What goes through all records or runs Python takes seconds, and several times that on a busy machine.
    testTimeout: 30_000,
    // Of a file of its own for each process most is reading the same modules again: half of all the time.
    isolate: false,
    unstubGlobals: true,
  },
});
