import {defineConfig} from 'vitest/config';

/**
 * Tests in Firefox and WebKit, on the finished build: `tests/engines/core.ts` in each. Playwright drives
 * browsers of its own only, so these are Debian's, by Puppeteer and by WebDriver.
 */
export default defineConfig({
  test: {
    include: ['tests/engines/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
