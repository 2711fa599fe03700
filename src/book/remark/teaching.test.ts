import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import titles from '../../data/programTitles.json';
import remarkCallouts from './callouts';
import remarkFigures from './figures';
import remarkPageMeta from './pageMeta';
import remarkSnippets from './snippets';
import remarkTeaching from './teaching';
import {elements, transform} from './testing';

const teach = (markdown: string): ReturnType<typeof elements> =>
  elements(transform(markdown, remarkTeaching()));
const names = (markdown: string): string[] => teach(markdown).map(({name}) => name);

describe(':::lead', () => {
  it('comes before length and day of the page', () => {
    const meta: Parameters<typeof transform>[1] = (tree, file) => {
      file.data.frontMatter = {last_checked: '2026-11-29'};
      remarkPageMeta({siteDir: process.cwd()})(tree, file);
    };
    const tree = transform('---\ntitle: 题\n---\n\n:::lead\n答案。\n:::\n\n正文。', meta, remarkTeaching());
    expect(elements(tree).map(({name}) => name)).toEqual(['Lead', 'PageMeta']);
  });

  it('is refused anywhere but at the beginning', () => {
    expect(() => teach('正文。\n\n:::lead\n答案。\n:::')).toThrow(/:3:1: :::lead is the first block/);
  });
});

describe(':::deep-dive', () => {
  it('folds its content under its title', () => {
    expect(teach(':::deep-dive{title="推导：损失"}\n$x$\n:::')[0]).toMatchObject({
      name: 'DeepDive',
      attributes: {title: '推导：损失'},
      text: 'x',
    });
  });

  it('needs a title and holds no heading', () => {
    expect(() => teach(':::deep-dive\n文\n:::')).toThrow(/needs title/);
    expect(() => teach(':::deep-dive{title="甲"}\n## 乙 {#b}\n:::')).toThrow(/no heading within/);
  });
});

it(':::misunderstanding is a callout of its own kind', () => {
  const tree = transform(':::misunderstanding\n不是这样。\n:::', remarkCallouts());
  expect(elements(tree)[0]).toMatchObject({name: 'Callout', attributes: {kind: 'misunderstanding'}});
});

it(':::keypoints and :::next stand once on a page', () => {
  expect(names(':::keypoints\n- 一\n- 二\n:::\n\n:::next\n[下一章](./a.md)\n:::')).toEqual([
    'KeyPoints',
    'Next',
  ]);
  expect(() => teach(':::next\n甲\n:::\n\n:::next\n乙\n:::')).toThrow(/a page has one :::next/);
});

describe('::::question', () => {
  const question = '::::question\n多少？\n\n:::answer{check="2*3" is="6"}\n6个，见:::\n:::\n::::';

  it('is numbered and ends in its folded answer', () => {
    const shown = teach(`${question}\n\n${question}`);
    expect(shown.map(({name, attributes}) => [name, attributes.number])).toEqual([
      ['Question', '1'],
      ['Answer', undefined],
      ['Question', '2'],
      ['Answer', undefined],
    ]);
  });

  it('lets directives within it be replaced later', () => {
    const inside =
      '::::::question\n多少？\n\n:::::answer\n::::figure{#fig-a alt="图"}\n图。\n\n图注。\n::::\n:::::\n::::::';
    const tree = transform(inside, remarkTeaching(), remarkFigures());
    expect(elements(tree).map(({name}) => name)).toContain('Figure');
  });

  it('is refused without an answer, an answer without a question, a sum without its result', () => {
    expect(() => teach('::::question\n多少？\n::::')).toThrow(/as its last block, :::answer/);
    expect(() => teach(':::answer\n6\n:::')).toThrow(/belongs into ::::question/);
    expect(() => teach('::::question\n多少？\n\n:::answer{check="2*3"}\n6\n:::\n::::')).toThrow(/needs both/);
  });
});

describe('::snippet', () => {
  const siteDir = mkdtempSync(path.join(tmpdir(), 'site-'));
  mkdirSync(path.join(siteDir, 'static/code'), {recursive: true});
  writeFileSync(
    path.join(siteDir, 'static/code/lora.py'),
    '# LoRA in two lines\nimport numpy as np\n\nprint(np.tri(3))\n',
  );
  writeFileSync(path.join(siteDir, 'static/code/bare.py'), 'print(1)\n');
  writeFileSync(path.join(siteDir, 'static/code/mask.py'), '# A mask\nprint(1)\n');
  const show = (markdown: string): ReturnType<typeof elements> =>
    elements(transform(markdown, remarkSnippets({siteDir})));

  it('shows the file with its title in the language of the page', () => {
    expect(show('::snippet{id=lora}')[0]).toMatchObject({
      name: 'Snippet',
      attributes: {id: 'lora', title: titles.lora, code: 'import numpy as np\n\nprint(np.tri(3))'},
    });
  });

  it('stops at a file that is not there or does not say what it shows', () => {
    expect(() => show('甲\n\n::snippet{id=gone}')).toThrow(/page\.md:3:1: no program static\/code\/gone\.py/);
    expect(() => show('::snippet{id=../x}')).toThrow(/no program/);
    expect(() => show('::snippet{id=mask}')).toThrow(/no title for mask/);
    expect(() => show('::snippet{id=bare}')).toThrow(/bare\.py: its first line must be a comment/);
  });
});
