// @ts-check
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {bin, build, cache, fail, install, requireNode, root, run} from './steps.mjs';

/**
 * `npm run check:faults`: how many faults were tried, and how many the site and its build survived. Runs the
 * suites that try them: what a browser lacks or refuses, code that does not come, parts that fail, hostile
 * addresses, broken records.
 */

requireNode();
await install('all');
mkdirSync(cache, {recursive: true});
if (!(await build())) fail('Without a build there is nothing to try.');

/** @typedef {{name: string, tried: number, survived: number}} Line */
/** @type {Line[]} */
const lines = [];

/** @param {string} file @param {string[]} args @param {string} report */
async function report(file, args, report) {
  rmSync(report, {force: true});
  await run(process.execPath, [bin(file), ...args], {minutes: 20, env: {REPORT: report}});
  if (!existsSync(report)) fail(`${file} has left no report.`);
  return JSON.parse(readFileSync(report, 'utf8'));
}

const browser = await report(
  '@playwright/test/cli.js',
  ['test', '--grep', '@faults'],
  path.join(cache, 'faults.json'),
);

/** Every test of a report, in whatever depth. @param {any} suite @returns {any[]} */
const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
for (const suite of browser.suites) {
  const tests = specsOf(suite).map((spec) => ({ok: spec.ok, annotations: spec.tests[0].annotations}));
  const sum = (/** @type {string} */ type, /** @type {number} */ otherwise) => (/** @type {any} */ test) => {
    const noted = test.annotations.find((/** @type {any} */ each) => each.type === type);
    return noted ? Number(noted.description) : otherwise;
  };
  const tried = tests.map(sum('tried', 1)).reduce((a, b) => a + b, 0);
  const fell = tests
    // A test that ended before it could count has lost all that it tried.
    .map((test) => (test.ok ? 0 : Math.max(1, sum('fell', 1)(test))))
    .reduce((a, b) => a + b, 0);
  lines.push({name: `in the browser, ${path.basename(suite.file)}`, tried, survived: tried - fell});
}

/** Suites that read and build; each test of them is one fault, or says how many it tried. */
const suites = ['tests/content/hostile.test.ts', 'src/data/broken.test.ts'].filter((file) =>
  existsSync(path.join(root, file)),
);
const reading = path.join(cache, 'faults-read.json');
const unit = await report(
  'vitest/vitest.mjs',
  ['run', ...suites, '--reporter=json', `--outputFile=${reading}`],
  reading,
);
for (const {name, assertionResults} of unit.testResults) {
  let tried = 0;
  let fell = 0;
  for (const {status, meta} of assertionResults) {
    tried += meta?.tried ?? 1;
    if (status !== 'passed') fell += Math.max(1, meta?.fell ?? 1);
  }
  lines.push({name: `read or built, ${path.basename(name)}`, tried, survived: tried - fell});
}

console.log('\nFaults (tried / survived)');
for (const {name, tried, survived} of lines) {
  console.log(`${tried === survived ? '✓' : '✗'} ${name}: ${tried} / ${survived}`);
}
const tried = lines.reduce((sum, line) => sum + line.tried, 0);
const survived = lines.reduce((sum, line) => sum + line.survived, 0);
console.log(`${tried} tried, ${survived} survived`);
process.exit(tried > 0 && tried === survived ? 0 : 1);
