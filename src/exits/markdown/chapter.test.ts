import {describe, expect, it} from 'vitest';
import {barChart} from '../../book/build/chart/fixtures';
import {chartFiles} from '../charts';
import {pagesOf} from '../context';
import {testPage, testSite} from '../testSite';
import {chapterMarkdown} from './chapter';
import {stringify} from './nodes';
import {pageMarkdown} from './page';

/** What becomes of the Markdown of a page that has a neighbour. */
function written(markdown: string): string {
  const site = testSite([testPage('era/bert/', markdown), testPage('era/gpt/', '')]);
  return stringify(chapterMarkdown(pagesOf(site)[0]!, site));
}

describe('chapterMarkdown', () => {
  it('links models by name, other pages in full', () => {
    expect(
      written(
        '见:model[bert]、:model[那个模型]{id=bert}、[别处](./gpt.md#x)、[此处](#y)、[文件](pathname:///data/a.bib)。',
      ),
    ).toBe(
      '见[BERT](https://example.org/models/bert/)、[那个模型](https://example.org/models/bert/)、[别处](https://example.org/era/gpt/#x)、[此处](https://example.org/era/bert/#y)、[文件](https://example.org/data/a.bib)。\n',
    );
  });

  it('stops at a link to a page that is not there', () => {
    expect(() => written('[别处](./nowhere.md)')).toThrow('nowhere.md');
  });

  it('numbers citations by first mention and lists them at the foot', () => {
    const text = written('一 [@devlin2018bert, 第3节]，二[@radford2018improving; @devlin2018bert]。');
    expect(text).toMatch(
      /^一\[1, 第3节\]，二\[2; 1\]。\n\n## 本页参考文献 \{#page-references\}\n\n1\. DEVLIN/,
    );
    expect(text).toMatch(/\n2\. RADFORD/);
  });

  it('makes callouts quotations with whose they are', () => {
    expect(written(':::opinion{by="某人" key=devlin2018bert}\n想法。\n\n- 一\n:::')).toContain(
      '> **观点 · 某人**\n>\n> 想法。\n>\n> - 一\n>\n> 出处 [1]\n',
    );
  });

  it('keeps the source of a diagram, its caption with number and its description', () => {
    const figure =
      ':::figure{#fig-a alt="两个框"}\n\n```mermaid\nflowchart TB\n  A --> B\n```\n\n图注。\n:::\n\n见:fig[fig-a]。';
    expect(written(figure)).toBe(
      '```mermaid\nflowchart TB\n  A --> B\n```\n\n' +
        '**[图1](https://example.org/era/bert/#fig-a)** 图注。\n\n图中所示：两个框\n\n' +
        '见[图1](https://example.org/era/bert/#fig-a)。\n',
    );
  });

  it('keeps the order of what teaches: lead, folded parts, questions with answers quoted, what comes next', () => {
    expect(
      written(
        ':::lead\n答案。\n:::\n\n:::deep-dive{title="推导"}\n$x$\n:::\n\n:::misunderstanding\n不是。\n:::\n\n' +
          ':::keypoints\n- 一\n:::\n\n::::question\n多少？\n\n:::answer{check="2*3" is="6"}\n6个。\n:::\n::::\n\n:::next\n[后](./gpt.md)。\n:::',
      ),
    ).toBe(
      '答案。\n\n**深入 · 推导**\n\n$x$\n\n> **常见的误会**\n>\n> 不是。\n\n**要点**\n\n- 一\n\n' +
        '**想一想 1**\n\n多少？\n\n> **答案**\n>\n> 6个。\n\n**接下来**\n\n[后](https://example.org/era/gpt/)。\n',
    );
  });

  it('writes the numbers of a chart, with their source', () => {
    const site = testSite([testPage('era/bert/', '::chart{id=bars}'), testPage('era/gpt/', '')]);
    site.data.charts = [barChart];
    const text = stringify(chapterMarkdown(pagesOf(site)[0]!, site));
    expect(text).toContain('| BERT-large | 82.0% |');
    expect(text).toContain('数据 [1] 表1 · [CSV](https://example.org/data/charts/bars.csv)');
    expect([...chartFiles(site).keys()]).toEqual(['data/charts/bars.svg', 'data/charts/bars.csv']);
    expect(chartFiles(site).get('data/charts/bars.csv')).toContain('得分,BERT-base,79.6,%,\r\n');
  });

  it('lists the addresses that have moved, with full links and the old titles', () => {
    expect(written('::old-anchors')).toMatch(
      /\| \[\/#mLwIU\]\(https:\/\/example\.org\/#mLwIU\) +\| 中间任务的消亡 +\| \[.*\]\(https:\/\/example\.org\/bert-to-gpt3\/intermediate-tasks\/#two-kinds\) +\|/,
    );
  });

  it('says where a picture is that only the page can show', () => {
    expect(written(':::figure{#fig-a alt="图"}\n\n::masked-lm\n\n图注。\n:::')).toContain(
      '图见网页：<https://example.org/era/bert/#fig-a>',
    );
  });

  it('leaves formulas, tables, code and ids of headings as they are', () => {
    const text =
      '## 目标 {#objective}\n\n$a_{i}|b|$与`[MASK]`：\n\n$$\nx\\le y\n$$\n\n| 甲 | 乙 |\n| - | - |\n| $a$ | **二** |\n';
    expect(written(text)).toBe(text);
  });

  it('keeps bold text whole between Chinese characters', () => {
    expect(written('这是**真的。**她说')).toBe('这是**真的。**她说\n');
  });

  it.each([
    ['::timeline', '[word2vec'],
    ['::license-table', '| [BERT](https://example.org/licenses/#bert) |'],
    ['::glossary', '**[微调](https://example.org/glossary/#fine-tuning)**'],
    ['::references', '`vaswani2017attention`'],
  ])('writes %s out', (directive, part) => {
    const text = written(directive);
    expect(text).toContain(part);
    expect(text).not.toMatch(/\bundefined\b|\[object/);
  });
});

describe('pageMarkdown', () => {
  it('opens with facts that YAML reads, whatever is in them', () => {
    const site = testSite([]);
    const text = pageMarkdown(site, {
      path: 'a/',
      title: '「甲」: "乙" #1',
      description: '丙',
      checked: '2026-11-24',
      children: [],
    });
    expect(text).toContain(
      '---\ntitle: "「甲」: \\"乙\\" #1"\ndescription: "丙"\nurl: "https://example.org/a/"\n',
    );
    expect(text).toContain('\n---\n\n# 「甲」: "乙" #1\n');
  });
});
