// @ts-check
import path from 'node:path';
import {stripVTControlCharacters} from 'node:util';

/** @typedef {{name: string, ms: number}} Time */

/** The specs of a report of Playwright, or of a suite in it, however deep. @param {any} suite @returns {any[]} */
const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

/**
 * How long each test of a report took, in whichever of the two forms it is.
 * @param {any} report of vitest or of Playwright
 * @returns {Time[]}
 */
export function testTimes(report) {
  const ofPlaywright = specsOf(report).flatMap((spec) =>
    spec.tests.map((/** @type {any} */ test) => ({
      name: `${spec.file} › ${spec.title}`,
      // A test that was tried again took all of its tries.
      ms: test.results.reduce(
        (/** @type {number} */ sum, /** @type {any} */ result) => sum + result.duration,
        0,
      ),
    })),
  );
  const ofVitest = (report.testResults ?? []).flatMap((/** @type {any} */ file) =>
    file.assertionResults.map((/** @type {any} */ test) => ({
      name: `${path.relative(process.cwd(), file.name)} › ${test.fullName}`,
      ms: test.duration ?? 0,
    })),
  );
  return [...ofVitest, ...ofPlaywright];
}

/** The slowest of some tests, one line each. @param {Time[]} times @param {number} count */
export const slowest = (times, count) =>
  [...times]
    .sort((a, b) => b.ms - a.ms)
    .slice(0, count)
    .map(({name, ms}) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${name}`);

/** A message without the colours of a terminal, and no more of it than tells what is wrong. @param {string} message */
const brief = (message) =>
  stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 8)
    .map((line) => `      ${line.slice(0, 200)}`)
    .join('\n');

/** @param {string} name @param {string | undefined} message */
const tell = (name, message) => `    ${name}\n${brief(message ?? 'no message')}`;

/**
 * The tests of a report that failed, each with its name and the beginning of what was said; a file of tests that
 * could not be read at all counts too. For the end of a run: of a long log only that may be at hand.
 * @param {any} report of vitest or of Playwright
 * @returns {string[]}
 */
export function failures(report) {
  const ofPlaywright = specsOf(report)
    .filter((spec) => spec.ok === false)
    .map((spec) => tell(`${spec.file} › ${spec.title}`, spec.tests.at(-1)?.results.at(-1)?.error?.message));
  const ofVitest = (report.testResults ?? []).flatMap((/** @type {any} */ file) => {
    const name = path.relative(process.cwd(), file.name);
    const failed = file.assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
    if (failed.length === 0 && file.status === 'failed') return [tell(name, file.message)];
    return failed.map((/** @type {any} */ test) =>
      tell(`${name} › ${test.fullName}`, test.failureMessages?.[0]),
    );
  });
  const ofLoading = (report.errors ?? []).map((/** @type {any} */ error) =>
    tell('before any test', error.message),
  );
  return [...ofVitest, ...ofPlaywright, ...ofLoading];
}

/** The browser tests that passed only when they were tried again. @param {any} report @returns {string[]} */
export function retried(report) {
  return specsOf(report)
    .filter((spec) => spec.tests.some((/** @type {any} */ test) => test.status === 'flaky'))
    .map((spec) => tell(`${spec.file} › ${spec.title}`, spec.tests[0].results[0]?.error?.message));
}
