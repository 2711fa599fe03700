import path from 'node:path';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {'@site': path.resolve(import.meta.dirname)}},
  test: {include: ['src/**/*.test.ts', 'tests/content/**/*.test.ts']},
});
