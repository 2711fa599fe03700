import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadSiteData} from '../../src/data/load';
import {body, chapterFiles, frontMatter} from './chapters';

type Locale = 'zh-Hans' | 'en';
type Rule = {
  /** The word of the house. */
  use: string;
  /** Patterns of the words that it stands for. */
  not: string[];
  /** Where one of them is right all the same, word for word as it stands there. */
  except?: string[];
  why?: string;
  /** Only in chapters: the interface may say it. */
  where?: 'chapters';
};

const rules = JSON.parse(readFileSync('tests/content/words.json', 'utf8')) as Record<Locale, Rule[]>;
const data = loadSiteData(process.cwd());

/** What is not the site's own words: formulas, code, ids, citations, addresses, quotations, titles of works. */
const ownWords = (text: string): string =>
  text
    .replace(/^:::+quote[\s\S]*?^:::+$/gm, '')
    .replace(/\$\$[\s\S]*?\$\$|\$[^$\n]*\$/g, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\[@[^\]]*\]|\{#[^}]*\}|:fig\[[^\]]*\]|\{id=[^}]*\}/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/《[^》]*》/g, '');

/** Each place where a rule is broken, as “word → word of the house: where it stands”. */
function broken(locale: Locale, text: string, where: 'chapters' | 'elsewhere' = 'elsewhere'): string[] {
  return rules[locale]
    .filter((rule) => (rule.where ?? where) === where)
    .flatMap(({use, not, except = []}) => {
      const rest = except.reduce((left, phrase) => left.replaceAll(phrase, ''), text);
      return not.flatMap((pattern) =>
        [...rest.matchAll(new RegExp(pattern, 'gu'))].map(
          ({0: word, index}) => `${word} → ${use}: …${rest.slice(Math.max(0, index - 12), index + 20)}…`,
        ),
      );
    });
}

/** The strings of components and scripts that are Chinese, from their source. */
function chineseStrings(): [string, string][] {
  return readdirSync('src', {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|generated/.test(name))
    .map((name) => [
      name.split(path.sep).join('/'),
      readFileSync(path.join('src', name), 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
        .split('\n')
        .filter((line) => /\p{Script=Han}/u.test(line))
        .join('\n'),
    ]);
}

const messages = JSON.parse(readFileSync('i18n/en/code.json', 'utf8')) as Record<string, {message: string}>;
/** Texts of the data in a language that are the site's own: not other words for a term, what others wrote, or what the note said. */
function records(locale: Locale): [string, string][] {
  const others = new Set(['aliases', 'clause', 'evidence', 'translation', 'note']);
  const found: [string, string][] = [];
  const walk = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === locale && typeof part === 'string') found.push([at, part]);
      else if (!others.has(key)) {
        const {id} = (part ?? {}) as {id?: unknown};
        walk(part, typeof id === 'string' ? `${at} ${id}` : at);
      }
    }
  };
  for (const folder of ['src/data', 'src/data/charts'])
    for (const name of readdirSync(folder).filter((file) => /\.json$/.test(file)))
      if (!['aliases.json', 'asked.json', 'queries.json', 'synonyms.json'].includes(name))
        walk(JSON.parse(readFileSync(path.join(folder, name), 'utf8')), name);
  return found;
}

describe.each(['zh-Hans', 'en'] as const)('one word for one thing, %s', (locale) => {
  it('every rule is a rule', () => {
    expect(rules[locale].length).toBeGreaterThan(15);
    for (const {use, not, except = []} of rules[locale]) {
      expect(use).toBeTruthy();
      // The word of the house must not break its own rule, nor an exception outlive what it excepts.
      for (const pattern of not) expect(new RegExp(pattern, 'u').test(use) ? use : '').toBe('');
      for (const phrase of except) {
        expect(not.some((pattern) => new RegExp(pattern, 'u').test(phrase))).toBe(true);
        expect(chapterFiles(locale).some(({text}) => text.includes(phrase)) ? '' : phrase).toBe('');
      }
    }
  });

  it.each(chapterFiles(locale))('$name', ({text}) => {
    expect(
      broken(locale, ownWords(`${frontMatter(text, 'description')}\n${body(text)}`), 'chapters'),
    ).toEqual([]);
  });

  it('texts of the data', () => {
    expect(
      records(locale).flatMap(([id, text]) => broken(locale, text).map((word) => `${id}: ${word}`)),
    ).toEqual([]);
  });
});

it('strings of the interface', () => {
  expect(
    chineseStrings().flatMap(([name, text]) => broken('zh-Hans', text).map((word) => `${name}: ${word}`)),
  ).toEqual([]);
  expect(
    Object.entries(messages).flatMap(([id, {message}]) =>
      broken('en', message).map((word) => `${id}: ${word}`),
    ),
  ).toEqual([]);
});

describe.each(['zh-Hans', 'en'] as const)('links to a whole chapter, %s', (locale) => {
  const chapters = chapterFiles(locale);
  const titles = new Map(
    chapters.map(({name, text}) => [name, frontMatter(text, 'title')?.replace(/^"|"$/g, '')]),
  );

  // In the middle of an English sentence: in small letters, and with another article.
  const folded = (title: string): string => title.toLowerCase().replace(/^(?:the|a) /, '');

  it('carry its title, or the part before its colon', () => {
    const wrong = chapters.flatMap(({name, text}) =>
      [...text.matchAll(/\[([^\]]+)\]\((?!\w+:)([^)#\s]+\.md)\)/g)]
        .map(([, label = '', to = '']) => {
          const title = titles.get(path.posix.join(path.posix.dirname(name), to)) ?? '';
          return {label, allowed: [title, title.split(/[：:（(]/)[0]?.trim() ?? '']};
        })
        .filter(({label, allowed}) => !allowed.map(folded).includes(folded(label)))
        .map(({label, allowed}) => `${name}: ${label} → ${allowed.join(' / ')}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('terms of the glossary', () => {
  // The list itself, and what is no text of its own.
  const lists = new Set(['glossary.md', 'references.md', 'timeline.md', 'map.md', 'about.md', 'figures.md']);
  const textOf = (locale: Locale): string =>
    chapterFiles(locale)
      .filter(({name}) => !lists.has(name))
      .map(({text}) => ownWords(body(text)).replaceAll('*', ''))
      .join('\n');

  it('are told in a chapter by the name that they have there', () => {
    const chinese = textOf('zh-Hans');
    expect(data.glossary.map(({name}) => name['zh-Hans']).filter((name) => !chinese.includes(name))).toEqual(
      [],
    );
  });

  it('are told in an English chapter by the name that they have there', () => {
    const english = textOf('en').toLowerCase();
    const missing = data.glossary
      .map(({name}) => name.en.toLowerCase())
      // A plural in -ies, a participle in -ing.
      .filter((name) => !english.includes(name) && !english.includes(name.replace(/y$/, 'ie')));
    expect(missing).toEqual([]);
  });
});
