import {readFileSync} from 'node:fs';
import type {Node, Parent} from 'mdast';
import {describe, expect, it} from 'vitest';
import {translationStates} from '../../scripts/translations.mjs';
import {parseMarkdown} from '../../src/book/read/parse';
import {body, chapterFiles, frontMatter} from './chapters';

const chinese = chapterFiles('zh-Hans');
const english = new Map(chapterFiles('en').map(({name, text}) => [name, text]));

/** What must be the same in both languages, in the order of the page. */
function outline(markdown: string): string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    const {type, value, lang, depth, name, attributes, children} = node as Parent & {
      value?: string;
      lang?: string;
      depth?: number;
      name?: string;
      attributes?: Record<string, string>;
    };
    if (type === 'heading') found.push(`h${depth} ${/\{#([^}]+)\}/.exec(JSON.stringify(children))?.[1]}`);
    if (type === 'math')
      found.push(`math ${value?.replace(/\\text\{[^}]*\}/g, '\\text{…}').replace(/\s+/g, ' ')}`);
    if (type === 'code') found.push(`code ${lang}`);
    if (type === 'table') found.push(`table of ${children.length} rows`);
    if (type === 'containerDirective' || type === 'leafDirective') {
      found.push(`${name} ${attributes?.id ?? attributes?.key ?? ''}`.trim());
    }
    for (const child of children ?? []) walk(child);
  };
  walk(parseMarkdown(markdown));
  return found;
}

const citations = (markdown: string): string[] =>
  [...body(markdown).matchAll(/\[@([^\]]+)\]/g)]
    .flatMap(([, inside = '']) =>
      inside.split(';').map((part) => part.split(',')[0]?.replace('@', '').trim() ?? ''),
    )
    .sort();

const models = (markdown: string): string[] =>
  [...body(markdown).matchAll(/:model\[([^\]]*)\](?:\{id=([a-z0-9-]+)\})?/g)]
    .map(([, label, id]) => id ?? label ?? '')
    .sort();

it('there are as many English chapters as Chinese ones', () => {
  expect([...english.keys()]).toEqual(chinese.map(({name}) => name));
});

describe.each(chinese)('$name in English', ({name, text}) => {
  const other = english.get(name) ?? '';

  it('has the same outline: headings, figures, components, formulas, tables', () => {
    expect(outline(other)).toEqual(outline(text));
  });

  it('cites the same works and names the same models', () => {
    expect(citations(other)).toEqual(citations(text));
    expect([...new Set(models(other))]).toEqual([...new Set(models(text))]);
  });

  it('has no Chinese but what is marked as such', () => {
    const prose = other.replace(/:zh\[[^\]]*\]/g, '');
    expect(prose.match(/.{0,20}[\p{Script=Han}，。；：？！（）「」《》].{0,20}/gu) ?? []).toEqual([]);
  });

  it('says what it is', () => {
    expect(frontMatter(other, 'title')).toBeTruthy();
    expect(frontMatter(other, 'description')?.length ?? 0).toBeGreaterThan(30);
    expect(frontMatter(other, 'last_checked')).toBe(frontMatter(text, 'last_checked'));
  });
});

it('every English chapter was made from the present Chinese one (npm run translations)', () => {
  expect(translationStates().filter(({state}) => state !== 'current')).toEqual([]);
});

describe('the strings of the interface', () => {
  const messages = JSON.parse(readFileSync('i18n/en/code.json', 'utf8')) as Record<string, {message: string}>;

  it('are there and hold no Chinese', () => {
    const entries = Object.entries(messages);
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.filter(([, {message}]) => /\p{Script=Han}/u.test(message))).toEqual([]);
  });
});
