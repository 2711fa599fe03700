import {defineConfig} from 'vitest/config';

/** Tests in Firefox, on the finished build. Playwright drives a Firefox of its own only, so they use Puppeteer. */
export default defineConfig({
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
