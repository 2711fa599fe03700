// @ts-check
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {ensureBrowsers} from './browser.mjs';
import {failures, retried, slowest, testTimes} from './reports.mjs';
import {bin, build, cache, install, lock, requireNode, requireWritable, run, runQuietly} from './steps.mjs';

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
/** What broke, and what is known of each of its failures. @type {string[]} */
const broken = [];
/** Browser tests that passed only when they were tried again. @type {string[]} */
const again = [];
/** @type {string[]} */
const skipped = [];

/** @param {string} name @param {number} good @param {number} bad @param {string[]} [why] its failures, told */
function count(name, good, bad, why = []) {
  passed += good;
  failed += bad;
  if (bad > 0) broken.push([`  ${name}`, ...why].join('\n'));
  console.log(`${bad > 0 ? '✗' : '✓'} ${name}: ${good} passed, ${bad} failed`);
}

/**
 * A check that is one thing: it passes or not. What it prints is shown when it has ended, since another may be
 * at work beside it.
 * @param {string} name @param {string} file @param {string[]} args
 */
async function check(name, file, args) {
  const {code, output} = await runQuietly(process.execPath, [bin(file), ...args], {minutes: 10});
  console.log(`\n— ${name}\n${output.trim()}`);
  count(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

/**
 * A test runner whose report is counted. No report, or one without tests, is a failure: a run that
 * tested nothing must not look like one that found nothing wrong.
 * @param {string} name
 * @param {string} file
 * @param {string[]} args
 * @param {(report: any) => {good: number, bad: number}} read
 * @param {{env?: NodeJS.ProcessEnv, isBeside?: boolean}} [options] `isBeside`: another is at work at the same
 *   time, so what it prints is shown when it has ended
 */
async function suite(name, file, args, read, {env, isBeside = false} = {}) {
  const report = path.join(cache, `${name.replaceAll(' ', '-')}.json`);
  rmSync(report, {force: true});
  const words = [bin(file), ...args.map((arg) => arg.replace('REPORT', report))];
  const options = {minutes: 40, env: {...env, REPORT: report}};
  if (!isBeside) console.log(`\n— ${name}`);
  const {code, output} = isBeside
    ? await runQuietly(process.execPath, words, options)
    : {code: await run(process.execPath, words, options), output: ''};
  if (isBeside) console.log(`\n— ${name}\n${output.trim()}`);
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  const {good, bad} = result ? read(result) : {good: 0, bad: 0};
  if (result) {
    times.push(...testTimes(result));
    again.push(...retried(result));
  }
  const why = result ? failures(result) : ['    no report'];
  count(name, good, good + bad === 0 || (code !== 0 && bad === 0) ? bad + 1 : bad, why);
}

const vitestReport = ['--reporter=default', '--reporter=json', '--outputFile=REPORT'];
/** @param {{numPassedTests: number, numFailedTests: number}} report */
const vitestCounts = (report) => ({good: report.numPassedTests, bad: report.numFailedTests});

const {chromium, firefox, webkit} = ensureBrowsers();

/** What reads the sources alone, one after the other. */
async function readSources() {
  await check('types', 'typescript/bin/tsc', ['--noEmit']);
  await check('eslint', 'eslint/bin/eslint.js', ['--max-warnings=0', '.']);
  await check('floors', '../scripts/floors.mjs', []);
  await check('stylelint', 'stylelint/bin/stylelint.mjs', ['src/**/*.css']);
  await check('markdownlint', 'markdownlint-cli2/markdownlint-cli2-bin.mjs', []);
  await check('prettier', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']);
  await check('autocorrect', 'autocorrect-node/cli.js', ['--lint', 'docs']);
}

// A build keeps little more than one core busy, a linter one.
console.log('\n— build, and beside it what reads the sources');
const [built] = await Promise.all([build({fresh: true}), readSources()]);
count('build', built ? 1 : 0, built ? 0 : 1);
if (built) await check('build names no folder', '../scripts/checkBuild.mjs', []);
await suite('unit and content tests', 'vitest/vitest.mjs', ['run', ...vitestReport], vitestCounts);

/** The core in another browser (`tests/engines`). @param {string} name @param {NodeJS.ProcessEnv} [env] */
const engine = (name, env) =>
  suite(
    name,
    'vitest/vitest.mjs',
    ['run', '--config=vitest.engines.config.mts', name, ...vitestReport],
    vitestCounts,
    {env, isBeside: true},
  );

/** The core in the other browsers, one after the other: two at once would each be slower. */
async function otherEngines() {
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
}

if (built && chromium) {
  await suite(
    'browser tests',
    '@playwright/test/cli.js',
    ['test'],
    ({stats}) => ({good: stats.expected + stats.flaky, bad: stats.unexpected}),
    {env: {CHROMIUM_PATH: chromium}},
  );
  // Weighing is mostly waiting until a page asks for nothing more.
  const weight = suite('weight', '../bench/weight.mjs', [], (report) => report, {
    env: {CHROMIUM_PATH: chromium},
    isBeside: true,
  });
  await Promise.all([weight, otherEngines()]);
} else {
  count('browser tests', 0, 1);
}

console.log(`\nThe ten slowest tests:\n${slowest(times, 10).join('\n')}`);
if (again.length > 0) console.log(`\n• Passed only when tried again:\n${again.join('\n')}`);
if (broken.length > 0) console.log(`\n✗ Failed:\n${broken.join('\n')}`);
const left = skipped.length > 0 ? `, ${skipped.length} skipped (${skipped.join(', ')})` : '';
const summary = `${passed} passed, ${failed} failed${left}`;
writeFileSync(path.join(cache, 'summary.txt'), `${summary}\n`);
console.log(summary);
process.exit(failed > 0 ? 1 : 0);
