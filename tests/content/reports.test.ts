import {describe, expect, it} from 'vitest';
import {failures, retried, slowest, testTimes} from '../../scripts/reports.mjs';

const vitest = {
  testResults: [
    {
      name: `${process.cwd()}/src/a.test.ts`,
      assertionResults: [
        {fullName: 'one', duration: 20},
        {fullName: 'skipped', duration: null},
      ],
    },
  ],
};
const playwright = {
  suites: [
    {
      specs: [{title: 'flat', file: 'b.spec.ts', tests: [{results: [{duration: 500}]}]}],
      suites: [
        {specs: [{title: 'deep', file: 'b.spec.ts', tests: [{results: [{duration: 900}, {duration: 700}]}]}]},
      ],
    },
  ],
};

it('lists the slowest tests of both runners, with every try of a test', () => {
  expect(slowest([...testTimes(vitest), ...testTimes(playwright)], 3)).toEqual([
    '    1.6 s  b.spec.ts › deep',
    '    0.5 s  b.spec.ts › flat',
    '    0.0 s  src/a.test.ts › one',
  ]);
});

it('finds none in a report that is another', () => {
  expect(testTimes({good: 1, bad: 0})).toEqual([]);
});

describe('at the end of a run', () => {
  const told = {
    testResults: [
      {
        name: `${process.cwd()}/src/a.test.ts`,
        status: 'failed',
        message: '',
        assertionResults: [
          {fullName: 'good', status: 'passed'},
          {fullName: 'bad', status: 'failed', failureMessages: ['\u001B[31mexpected 1\u001B[39m\n\nto be 2']},
        ],
      },
      {
        name: `${process.cwd()}/src/b.test.ts`,
        status: 'failed',
        message: 'no such module',
        assertionResults: [],
      },
    ],
  };
  const spec = (title: string, status: string, errors: (string | null)[]) => ({
    title,
    file: 'c.spec.ts',
    ok: status !== 'unexpected',
    tests: [
      {status, results: errors.map((message) => ({duration: 1, ...(message ? {error: {message}} : {})}))},
    ],
  });
  const browsers = {
    suites: [
      {
        suites: [
          {
            specs: [
              spec('good', 'expected', [null]),
              spec('shaky', 'flaky', ['too late', null]),
              spec('bad', 'unexpected', ['not there', 'still not there']),
            ],
          },
        ],
      },
    ],
  };

  it('names what failed, with what was said, a file that could not be read too', () => {
    expect(failures(told)).toEqual([
      '    src/a.test.ts › bad\n      expected 1\n      to be 2',
      '    src/b.test.ts\n      no such module',
    ]);
    expect(failures(browsers)).toEqual(['    c.spec.ts › bad\n      still not there']);
  });

  it('names what passed only when it was tried again', () => {
    expect(retried(browsers)).toEqual(['    c.spec.ts › shaky\n      too late']);
    expect(retried(told)).toEqual([]);
  });
});
