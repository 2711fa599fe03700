// @ts-check
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {ensureBrowsers} from './browser.mjs';
import {slowest, testTimes} from './slowest.mjs';
import {bin, build, cache, install, lock, requireNode, requireWritable, run} from './steps.mjs';

/** `npm test`: installs what is missing, a browser too, and runs everything there is to run. */

requireNode();
requireWritable();
process.on('exit', lock('“npm start” or “npm test”'));
await install('all');
mkdirSync(cache, {recursive: true});

/** How long each test took, of all the runners. @type {{name: string, ms: number}[]} */
const times = [];

let passed = 0;
let failed = 0;
/** @type {string[]} */
const broken = [];
/** @type {string[]} */
const skipped = [];

/** @param {string} name @param {number} good @param {number} bad */
function count(name, good, bad) {
  passed += good;
  failed += bad;
  if (bad > 0) broken.push(name);
  console.log(`${bad > 0 ? '✗' : '✓'} ${name}: ${good} passed, ${bad} failed`);
}

/** A check that is one thing: it passes or not. @param {string} name @param {string} file @param {string[]} args */
async function check(name, file, args) {
  console.log(`\n— ${name}`);
  const code = await run(process.execPath, [bin(file), ...args], {minutes: 10});
  count(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

/**
 * A test runner whose report is counted. No report, or one without tests, is a failure: a run that
 * tested nothing must not look like one that found nothing wrong.
 * @param {string} name
 * @param {string} file
 * @param {string[]} args
 * @param {(report: any) => {good: number, bad: number}} read
 * @param {NodeJS.ProcessEnv} [env]
 */
async function suite(name, file, args, read, env) {
  console.log(`\n— ${name}`);
  const report = path.join(cache, `${name.replaceAll(' ', '-')}.json`);
  rmSync(report, {force: true});
  const code = await run(process.execPath, [bin(file), ...args.map((arg) => arg.replace('REPORT', report))], {
    minutes: 40,
    env: {...env, REPORT: report},
  });
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  const {good, bad} = result ? read(result) : {good: 0, bad: 0};
  if (result) times.push(...testTimes(result));
  count(name, good, good + bad === 0 || (code !== 0 && bad === 0) ? bad + 1 : bad);
}

const vitestReport = ['--reporter=default', '--reporter=json', '--outputFile=REPORT'];
/** @param {{numPassedTests: number, numFailedTests: number}} report */
const vitestCounts = (report) => ({good: report.numPassedTests, bad: report.numFailedTests});

const {chromium, firefox, webkit} = ensureBrowsers();
await check('types', 'typescript/bin/tsc', ['--noEmit']);
await check('eslint', 'eslint/bin/eslint.js', ['--max-warnings=0', '.']);
await check('floors', '../scripts/floors.mjs', []);
await check('stylelint', 'stylelint/bin/stylelint.mjs', ['src/**/*.css']);
await check('markdownlint', 'markdownlint-cli2/markdownlint-cli2-bin.mjs', []);
await check('prettier', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']);
await check('autocorrect', 'autocorrect-node/cli.js', ['--lint', 'docs']);
await suite('unit and content tests', 'vitest/vitest.mjs', ['run', ...vitestReport], vitestCounts);

console.log('\n— build');
const built = await build({fresh: true});
count('build', built ? 1 : 0, built ? 0 : 1);
if (built) await check('build names no folder', '../scripts/checkBuild.mjs', []);

if (built && chromium) {
  await suite(
    'browser tests',
    '@playwright/test/cli.js',
    ['test'],
    ({stats}) => ({good: stats.expected + stats.flaky, bad: stats.unexpected}),
    {CHROMIUM_PATH: chromium},
  );
  await suite('weight', '../bench/weight.mjs', [], (report) => report, {CHROMIUM_PATH: chromium});
} else {
  count('browser tests', 0, 1);
}
/** The core in another browser (`tests/engines`). @param {string} name @param {NodeJS.ProcessEnv} [env] */
const engine = (name, env) =>
  suite(
    name,
    'vitest/vitest.mjs',
    ['run', '--config=vitest.engines.config.mts', name, ...vitestReport],
    vitestCounts,
    env,
  );
if (built && firefox) await engine('firefox', {FIREFOX_PATH: firefox});
else count('firefox', 0, 1);
if (built && webkit) {
  await engine('webkit');
} else {
  // Debian has one that can be driven; elsewhere it is left out, and said so at the end.
  skipped.push('webkit');
  console.log(
    '\n• webkit: skipped, since there is no WebKitWebDriver here (Debian: webkit2gtk-driver, xvfb)',
  );
}

console.log(`\nThe ten slowest tests:\n${slowest(times, 10).join('\n')}`);
if (broken.length > 0) console.log(`\n✗ Failed: ${broken.join(', ')}`);
const left = skipped.length > 0 ? `, ${skipped.length} skipped (${skipped.join(', ')})` : '';
const summary = `${passed} passed, ${failed} failed${left}`;
writeFileSync(path.join(cache, 'summary.txt'), `${summary}\n`);
console.log(summary);
process.exit(failed > 0 ? 1 : 0);
