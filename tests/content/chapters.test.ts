import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {loadSiteData} from '../../src/data/load';
import {readSections} from '../../src/book/read/sections';
import {body, chapterFiles, frontMatter} from './chapters';

const chapters = chapterFiles('zh-Hans');
const data = loadSiteData(process.cwd());

it('there are chapters to check', () => {
  expect(chapters.length).toBeGreaterThanOrEqual(30);
});

describe.each(chapters)('docs/$name', ({text}) => {
  it('says in its head what it is and when it was checked', () => {
    expect(frontMatter(text, 'title')).toBeTruthy();
    expect(frontMatter(text, 'description')?.length ?? 0).toBeGreaterThan(15);
    expect(frontMatter(text, 'last_checked')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('gives every heading a hand-picked id, and no id twice', () => {
    const headings = body(text).match(/^#{1,6} .*$/gm) ?? [];
    for (const heading of headings) expect(heading).toMatch(/^#{2,3} \S.* \{#[a-z0-9]+(-[a-z0-9]+)*\}$/);
    const ids = headings.map((heading) => /\{#(.*)\}/.exec(heading)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no typed space between Han and Latin, which CSS sets apart', () => {
    const prose = body(text)
      .replace(/\{#[^}]*\}/g, '')
      // What stands in for a formula or code is neither Han nor Latin.
      .replace(/`[^`]*`|\$[^$]*\$/g, '＃');
    expect(
      prose.match(/.{0,8}(?:\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}).{0,8}/gu) ?? [],
    ).toEqual([]);
  });

  it('holds neither HTML nor code of its own', () => {
    const prose = body(text).replace(/`[^`]*`|\$\$?[^$]*\$?\$/g, '');
    expect(prose.match(/<\/?[a-zA-Z][^>]*>|^import |^export /gm) ?? []).toEqual([]);
  });
});

describe('the note that the site grew from', () => {
  // Digests of every run of 20 Chinese characters of the note: enough to find a sentence taken over,
  // without publishing the note again.
  const runs = new Set(readFileSync('tests/content/noteRuns.txt', 'utf8').trim().split('\n'));
  const digest = (run: string): string => createHash('sha256').update(run).digest('hex').slice(0, 10);

  it('has runs to compare with', () => {
    expect(runs.size).toBeGreaterThan(4000);
  });

  it.each(chapters)('none of its sentences is in docs/$name', ({text}) => {
    // What is marked as a quotation may be one; titles stand in 《》.
    const own = body(text)
      .replace(/^:::+quote[\s\S]*?^:::+$/gm, '')
      .replace(/《[^》]*》/g, '');
    const han = own.match(/\p{Script=Han}/gu)?.join('') ?? '';
    const taken: string[] = [];
    for (let start = 0; start + 20 <= han.length; start += 1) {
      const run = han.slice(start, start + 20);
      if (runs.has(digest(run))) taken.push(run);
    }
    expect(taken).toEqual([]);
  });

  it('every model it names is told of in a chapter', () => {
    const told = new Set(
      chapters.flatMap(({text}) => readSections(text, '', {model: (id) => id}).flatMap(({models}) => models)),
    );
    const missing = data.models.filter(({id, inSeed}) => inSeed && !told.has(id)).map(({id}) => id);
    expect(missing).toEqual([]);
  });
});

describe('Chinese texts of the data', () => {
  const texts = [
    ...data.events.flatMap(({id, title, text}) => [
      [id, title['zh-Hans']],
      [id, text['zh-Hans']],
    ]),
    ...data.glossary.map(({id, definition}) => [id, definition['zh-Hans']]),
    ...data.licenses.flatMap(({id, variants, note}) => [
      ...variants.map(({why}) => [id, why?.['zh-Hans'] ?? '']),
      [id, note?.why['zh-Hans'] ?? ''],
    ]),
  ] as [string, string][];

  it('have no typed space between Han and Latin either', () => {
    const bad = texts.filter(([, text]) =>
      /\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/u.test(text),
    );
    expect(bad.map(([id, text]) => `${id}: ${text}`)).toEqual([]);
  });

  it('use full-width punctuation next to Han', () => {
    const bad = texts.filter(([, text]) => /\p{Script=Han}[,;:?!](?!\/)/u.test(text));
    expect(bad.map(([id, text]) => `${id}: ${text}`)).toEqual([]);
  });
});
