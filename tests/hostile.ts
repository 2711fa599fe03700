/*
 * Addresses that nobody means well with: made by a grammar, from a seed, so that a failure comes again.
 * Tests in Node read them with everything that reads addresses; browser tests open them.
 */

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type HostileAddress = {
  /** A page of the site, written wrongly. */
  path: string;
  /** With its question mark, or empty. */
  search: string;
  /** With its sign, or empty. */
  hash: string;
};

const pages = [
  '/',
  '/timeline/',
  '/licenses/',
  '/models/',
  '/models/bert/',
  '/search/',
  '/glossary/',
  '/bert-to-gpt3/bert/',
  '/gpt3-to-llm/scaling-laws/',
];

/** What some page asks of its address, and what none does. */
const keys = [
  ...['q', 'year', 'sort', 'open', 'arch', 'org', 'era', 'kind', 'model', 'axis', 'size', 'use'],
  ...['cmp', 'diff', 'case', 'with', 'without', 'fit', 'looked', 'family'],
  ...['docusaurus-theme', 'docusaurus-data-theme', 'docusaurus-data-has-hydrated', 'utm_source'],
  ...['scaling.law', 'scaling.budget', 'moe.word', 'moe.k', 'moe.rounds', 'rnn.step', 'rnn.w', 'lora.rank'],
  ...['masked.position', 'attention.word', 'seq2seq.step', 'seq2seq.scores', 'train.window', 'tokens.text'],
  ...['__proto__', 'constructor', 'constructor.prototype', '__proto__.polluted', ''],
];

const prototypes = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];
const scripts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '<svg/onload=alert(1)>',
  '</title><script>alert(1)</script>',
  '{{7*7}}',
  '${7*7}',
  '<!--',
  ']]>',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example/',
];
const broken = [
  '%',
  '%%',
  '%E4%B8',
  '%ZZ',
  '%u4E00',
  '%C0%AF',
  '%ED%A0%80',
  '%00',
  '%0D%0Aset-cookie:a=b',
  '%FF%FE',
];
const numbers = [
  '-1',
  '0',
  '-0',
  '1e309',
  'NaN',
  'Infinity',
  '0x10',
  '9'.repeat(40),
  '1.5',
  '١٢',
  '1e-400',
  '2018-2012',
];
const lists = [
  ',',
  ',,,,',
  'bert,',
  ',bert',
  '-',
  '--',
  '-date',
  '-date,-date,name',
  '2018-',
  '-2018',
  'de.u1e99.commercial',
  '...',
];
const patterns = ['(a+)+$', '.*', '[', '\\', '(?=', '*', '?', '+', '^', '$&', "$'", '|'];
const letters = [
  '自注意力',
  'é',
  'e\u0301',
  '\u202egpj',
  '👩‍👩‍👧',
  'ﷺ',
  '\u200b',
  'İ',
  'ß',
  '\u0000',
  '\ufffe',
  'Å',
  'ａｂｃ',
  '𠀀',
];
const known = [
  'bert',
  'BERT',
  'bert-paper',
  'gpt-3',
  'llama',
  'qwen2-5--72b',
  'open',
  'yes',
  'fine-tuning',
  'mlm',
  'ref-vaswani2017attention',
];
const kinds = [prototypes, scripts, broken, numbers, lists, patterns, letters, known];

/**
 * Makes hostile addresses.
 * @param count how many; the same ones first for a larger count
 */
export function hostileAddresses(count: number, seed = 19): HostileAddress[] {
  const next = random(seed);
  const one = <Thing>(things: readonly Thing[]): Thing => things[Math.floor(next() * things.length)]!;
  const chance = (part: number): boolean => next() < part;

  const word = (): string => {
    const text = one(one(kinds));
    if (chance(0.08)) return text.repeat(1 + Math.floor(next() * 400)).slice(0, 4000);
    return chance(0.3) ? text + one([',', '.', ' ', '+', '&amp;', '%20', '/']) + one(one(kinds)) : text;
  };
  // What is broken is left as it is, what is not is encoded now and then.
  const written = (text: string): string =>
    chance(0.5) && !text.includes('%')
      ? encodeURIComponent(text)
      : text.replaceAll('\u0000', '').replace(/[#&\s]/g, '');
  const key = (): string => (chance(0.85) ? one(keys) : one(prototypes));
  const search = (): string => {
    const parts = Array.from({length: Math.floor(next() * 6)}, () => {
      const name = key();
      return chance(0.1) ? name : `${name}=${written(word())}`;
    });
    return parts.length > 0 ? `?${parts.join(one(['&', '&', '&', ';', '&&']))}` : '';
  };
  const hash = (): string => {
    if (chance(0.25)) return '';
    if (chance(0.1)) return `#:~:text=${written(word())}`;
    return `#${written(word())}${chance(0.2) ? one(['。', '）', ':~:text=a', '#again', '?q=a', '/']) : ''}`;
  };
  const path = (): string => {
    const page = one(pages);
    const ways = [
      () => page,
      () => page.toUpperCase(),
      () => page.replaceAll('/', '//').replace('//', '/'),
      () => `${page}index.html`,
      () => page.replace(/\/$/, '.html'),
      () => page + one(broken),
      () => page + encodeURIComponent(one(scripts)),
      () => page.replace(/.$/, one(['。', '）', '%E3%80%82', ',', '%'])),
      () => `${page}../..${page}`,
      () => `${page}%2e%2e/%2e%2e/etc/passwd`,
      () => page + one(prototypes),
      () => page.replace('e', '%65'),
      () => page + 'a/'.repeat(60),
    ];
    return one(ways)();
  };
  return Array.from({length: count}, () => ({path: path(), search: search(), hash: hash()}));
}
