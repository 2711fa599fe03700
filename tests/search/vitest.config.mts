import path from 'node:path';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  resolve: {
    alias: {
      '@site': path.resolve(import.meta.dirname, '../..'),
      '@docusaurus/Translate': path.resolve(import.meta.dirname, 'translate.ts'),
    },
  },
  test: {include: ['tests/search/*.test.ts'], testTimeout: 120_000},
});
