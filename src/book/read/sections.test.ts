import {describe, expect, it} from 'vitest';
import {diagramLabels, readSections} from './sections';

const names = {model: (id: string) => id.toUpperCase()};

describe('readSections', () => {
  const chapter = `---
title: 试
---

引言，见 :model[bert] 与 :model[伯特]{id=bert}。[@devlin2018bert, 第3节; @vaswani2017attention]

## 目标 {#objective}

公式 $\\frac{a}{b}$。

| 甲 | 乙 |
|---|---|
| 一 | 二 |

:::figure{#fig-x alt="两个框"}

\`\`\`mermaid
flowchart TB
  A[输入] -->|经过| B[编码器<br/>双向]
\`\`\`

图注[别处](./gpt.md#x)。
:::

### 细节 {#detail}

末段。
`;
  const sections = readSections(chapter, '试', names);

  it('cuts at headings and takes their ids off', () => {
    expect(sections.map(({id, depth, title}) => [id, depth, title])).toEqual([
      [null, 1, '试'],
      ['objective', 2, '目标'],
      ['detail', 3, '细节'],
    ]);
  });

  it('shows models by name and leaves citations out of the text', () => {
    expect(sections[0]?.text).toBe('引言，见 BERT 与 伯特。');
    expect(sections[0]?.models).toEqual(['bert', 'bert']);
    expect(sections[0]?.citations).toEqual(['devlin2018bert', 'vaswani2017attention']);
  });

  it('reads formulas, cells, diagrams, figures and links', () => {
    const text = sections[1]?.text;
    for (const word of ['a/b', '一', '二', '输入', '经过', '编码器 双向', '两个框', '图注别处']) {
      expect(text).toContain(word);
    }
    expect(sections[1]?.figures).toEqual(['fig-x']);
    expect(sections[1]?.links).toEqual(['./gpt.md#x']);
  });
});

describe('diagramLabels', () => {
  it('finds the label of each shape and arrow', () => {
    expect(diagramLabels('A((圆)) -- x --> B{"判 断"}\nB -->|是| C[[子]]')).toBe('圆 判 断 是 子');
  });

  it('reads what is folded, and what charts and programs are called', () => {
    const part = (kind: string, id: string): {title: string; citation: string | null} => ({
      title: `${kind} ${id}`,
      citation: kind === 'chart' ? 'devlin2018bert' : null,
    });
    const [section] = readSections(
      ':::deep-dive{title="推导"}\n内里。\n:::\n\n::::question\n多少？\n\n:::answer{check="1" is="1"}\n一个。\n:::\n::::\n\n::chart{id=glue}\n\n::snippet{id=mask}\n',
      '试',
      {...names, part},
    );
    expect(section?.text).toBe('推导 内里。 多少？ 一个。 chart glue snippet mask');
    expect(section?.citations).toEqual(['devlin2018bert']);
  });
});
