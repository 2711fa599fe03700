import {existsSync} from 'node:fs';
import {defineConfig, devices} from '@playwright/test';
import {findChromium} from './scripts/browser.mjs';

const port = Number(process.env.TEST_PORT ?? 3123);
const report = process.env.REPORT;
const chromium = findChromium();
if (!chromium) throw new Error('No Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH.');
if (!existsSync('build/index.html')) throw new Error('There is no build to test. Run “npm run build” first.');

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  // Two cores: more workers only make each other wait.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  reporter: report ? [['line'], ['json', {outputFile: report}]] : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    trace: 'off',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/@docusaurus/core/bin/docusaurus.mjs serve --no-open --port ${port}`,
    url: `http://localhost:${port}/`,
    // A server of an older build must never be tested by mistake.
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
