/*
 * The rules of MDN's HTTP Observatory that can be told from an answer and its page, with their points: each
 * begins at 100, and what is above counts only where nothing much is amiss. Read on 2026-11-29 from
 * https://github.com/mdn/mdn-http-observatory, src/grader/charts.js and src/analyzer/tests/. Left out is
 * redirection from http, which is the host's that has the certificate; nothing is said there of a header.
 */

/** What is judged: the headers of an answer, and the HTML that came with it. */
export type Answer = {headers: Headers; html: string};

type Policy = Map<string, string[]>;
type Outcome = {name: string; points: number; is: (answer: Answer) => boolean};

/** A policy by directive, in lower case. */
const policyOf = (text: string): Policy =>
  new Map(
    text
      .toLowerCase()
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources.length > 0 ? sources : ["'none'"]]),
  );

const metaPolicy = (html: string): string =>
  /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/i.exec(html)?.[1] ?? '';

/** What holds where a header and a page each have a policy: of a directive that both name, what both allow. */
function policyThatHolds({headers, html}: Answer): Policy {
  const sent = policyOf(headers.get('content-security-policy') ?? '');
  const own = policyOf(metaPolicy(html));
  // A page cannot say of itself who may frame it.
  own.delete('frame-ancestors');
  const both = [...own].map(([name, sources]): [string, string[]] => {
    const common = sources.filter((source) => sent.get(name)?.includes(source) ?? true);
    return [name, common.length > 0 ? common : ["'none'"]];
  });
  return new Map([...sent, ...both]);
}

const broad = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'];

/** The sources of a directive, or of the one that stands for it, or all. */
function sources(answer: Answer, directive: string): string[] {
  const policy = policyThatHolds(answer);
  const found = policy.get(directive) ?? policy.get('default-src') ?? ['*'];
  // A digest or a nonce makes browsers leave 'unsafe-inline' out.
  const hasDigest = found.some((source) => /^'(?:sha(?:256|384|512)|nonce)-/.test(source));
  return found.filter((source) => !(hasDigest && source === "'unsafe-inline'"));
}
const allows = (answer: Answer, directive: string, wanted: string[]): boolean =>
  sources(answer, directive).some((source) => wanted.includes(source));
const isPlain = (source: string): boolean => /^(?:http|ftp):/.test(source);

const header = (name: string, pattern: RegExp) => (answer: Answer) =>
  pattern.test(answer.headers.get(name) ?? '');
const always = (): boolean => true;

const maxAge = ({headers}: Answer): number =>
  Number(/max-age=(\d+)/i.exec(headers.get('strict-transport-security') ?? '')?.[1] ?? Number.NaN);

/** Addresses of scripts of another host, without what protects them. */
const strangers = ({html}: Answer): string[] =>
  [...html.matchAll(/<script[^>]*\bsrc="?((?:https?:)?\/\/[^"\s>]+)[^>]*>/g)].map(
    ([, address = '']) => address,
  );

/** Of each test the first outcome that fits counts. */
const tests: Record<string, Outcome[]> = {
  'content security policy': [
    {name: 'none', points: -25, is: (answer) => policyThatHolds(answer).size === 0},
    {
      name: 'scripts or objects unsafe',
      points: -20,
      is: (answer) =>
        allows(answer, 'script-src', [...broad, "'unsafe-inline'", 'data:']) ||
        allows(answer, 'object-src', broad),
    },
    {
      name: 'scripts or styles over http',
      points: -20,
      is: (answer) => [...sources(answer, 'script-src'), ...sources(answer, 'style-src')].some(isPlain),
    },
    {
      name: 'unsafe-eval',
      points: -10,
      is: (answer) =>
        allows(answer, 'script-src', ["'unsafe-eval'"]) || allows(answer, 'style-src', ["'unsafe-eval'"]),
    },
    {
      name: 'pictures over http',
      points: -10,
      is: (answer) => [...sources(answer, 'img-src'), ...sources(answer, 'media-src')].some(isPlain),
    },
    {
      name: 'styles unsafe',
      points: 0,
      is: (answer) => allows(answer, 'style-src', [...broad, "'unsafe-inline'", 'data:']),
    },
    {
      name: 'nothing by default',
      points: 10,
      is: (answer) => policyThatHolds(answer).get('default-src')?.join() === "'none'",
    },
    {name: 'nothing unsafe', points: 5, is: always},
  ],
  cookies: [
    {name: 'none', points: 0, is: ({headers}) => !headers.has('set-cookie')},
    {name: 'without Secure', points: -20, is: always},
  ],
  'cross-origin sharing': [
    {
      name: 'to everyone, with credentials',
      points: -50,
      is: header('access-control-allow-credentials', /true/),
    },
    {name: 'none, or public', points: 0, is: always},
  ],
  'referrer policy': [
    {
      name: 'private',
      points: 5,
      is: header(
        'referrer-policy',
        /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/,
      ),
    },
    {name: 'none', points: 0, is: ({headers}) => !headers.has('referrer-policy')},
    {name: 'unsafe', points: -5, is: always},
  ],
  'strict transport security': [
    {name: 'half a year or more', points: 0, is: (answer) => maxAge(answer) >= 15_768_000},
    {name: 'less than half a year', points: -10, is: (answer) => maxAge(answer) >= 0},
    {name: 'none', points: -20, is: always},
  ],
  'scripts of others': [
    {name: 'none', points: 0, is: (answer) => strangers(answer).length === 0},
    {
      name: 'over https',
      points: -5,
      is: (answer) => strangers(answer).every((address) => address.startsWith('https:')),
    },
    {name: 'insecure', points: -50, is: always},
  ],
  'content type options': [
    {name: 'nosniff', points: 0, is: header('x-content-type-options', /^nosniff$/)},
    {name: 'none', points: -5, is: always},
  ],
  'frame options': [
    {
      name: 'by the policy',
      points: 5,
      is: (answer) =>
        !(policyThatHolds(answer).get('frame-ancestors') ?? ['*']).some((s) => broad.includes(s)),
    },
    {name: 'by their header', points: 0, is: header('x-frame-options', /^(?:deny|sameorigin)$/i)},
    {name: 'none', points: -20, is: always},
  ],
  'cross-origin resource policy': [
    {
      name: 'same origin or site',
      points: 10,
      is: header('cross-origin-resource-policy', /^same-(?:origin|site)$/),
    },
    {
      name: 'none, or everyone',
      points: 0,
      is: ({headers}) => /^(?:cross-origin)?$/.test(headers.get('cross-origin-resource-policy') ?? ''),
    },
    {name: 'not understood', points: -5, is: always},
  ],
};

const grades: [least: number, grade: string][] = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
  [0, 'F'],
];

/** The score and grade of an answer by the Observatory’s rules, and what each test came to. */
export function observatory(answer: Answer): {
  score: number;
  grade: string;
  outcomes: Record<string, string>;
} {
  const found = Object.entries(tests).map(
    ([test, outcomes]) => [test, outcomes.find(({is}) => is(answer))!] as const,
  );
  const points = found.map(([, outcome]) => outcome.points);
  const without = points.filter((each) => each < 0).reduce((sum, each) => sum + each, 100);
  const score = Math.max(0, without >= 90 ? points.reduce((sum, each) => sum + each, 100) : without);
  return {
    score,
    grade: grades.find(([least]) => score >= least)![1],
    outcomes: Object.fromEntries(found.map(([test, {name}]) => [test, name])),
  };
}
