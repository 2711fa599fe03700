// @ts-check
import path from 'node:path';

/** @typedef {{name: string, ms: number}} Time */

/**
 * How long each test of a report took, in whichever of the two forms it is.
 * @param {any} report of vitest or of Playwright
 * @returns {Time[]}
 */
export function testTimes(report) {
  /** @param {any} suite @returns {Time[]} */
  const ofSuite = (suite) => [
    ...(suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
      spec.tests.map((/** @type {any} */ test) => ({
        name: `${spec.file} › ${spec.title}`,
        // A test that was tried again took all of its tries.
        ms: test.results.reduce(
          (/** @type {number} */ sum, /** @type {any} */ result) => sum + result.duration,
          0,
        ),
      })),
    ),
    ...(suite.suites ?? []).flatMap(ofSuite),
  ];
  const ofVitest = (report.testResults ?? []).flatMap((/** @type {any} */ file) =>
    file.assertionResults.map((/** @type {any} */ test) => ({
      name: `${path.relative(process.cwd(), file.name)} › ${test.fullName}`,
      ms: test.duration ?? 0,
    })),
  );
  return [...ofVitest, ...(report.suites ?? []).flatMap(ofSuite)];
}

/** The slowest of some tests, one line each. @param {Time[]} times @param {number} count */
export const slowest = (times, count) =>
  [...times]
    .sort((a, b) => b.ms - a.ms)
    .slice(0, count)
    .map(({name, ms}) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${name}`);
