import {expect, it} from 'vitest';
import {slowest, testTimes} from '../../scripts/slowest.mjs';

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
