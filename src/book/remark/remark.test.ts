import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {Term} from '../../data/glossary.schema';
import remarkCallouts from './callouts';
import remarkChinese from './chinese';
import remarkCitations, {parseCitation} from './citations';
import remarkComponents from './components';
import remarkFigures from './figures';
import remarkMathStyles from './math';
import remarkPageMeta, {countText, isBehind} from './pageMeta';
import remarkTables from './tables';
import {elements, transform} from './testing';
import remarkTerms, {termFinder} from './terms';

const siteDir = process.cwd();
describe('citations', () => {
  const citations = remarkCitations({siteDir});

  it('numbers by first mention and lists each once at the end', () => {
    const tree = transform('甲[@devlin2018bert]乙[@vaswani2017attention; @devlin2018bert, 第3节]', citations);
    const cites = elements(tree).filter(({name}) => name === 'Cite');
    expect(cites.map(({attributes}) => attributes)).toEqual([
      {keys: 'devlin2018bert', numbers: '1'},
      {keys: 'vaswani2017attention devlin2018bert', numbers: '2 1', locators: ';第3节'},
    ]);
    const items = elements(tree).filter(({name}) => name === 'li');
    expect(items.map(({attributes}) => attributes.id)).toEqual([
      'ref-devlin2018bert',
      'ref-vaswani2017attention',
    ]);
    expect(items[0]?.text).toContain('BERT');
  });

  it('leaves a page without citations without a list', () => {
    expect(elements(transform('没有', citations))).toEqual([]);
  });

  it('stops at an unknown key, with file and line', () => {
    expect(() => transform('甲[@nobody2000nothing]', citations)).toThrow(
      /page\.md:1:1: no reference “nobody2000nothing”/,
    );
  });

  it('reads keys with their places', () => {
    expect(parseCitation('a2020b; @c2021d, §3, p. 4')).toEqual([
      {key: 'a2020b', locator: null},
      {key: 'c2021d', locator: '§3, p. 4'},
    ]);
  });
});

const term = (id: string, zh: string, en: string): Term => ({
  id,
  name: {'zh-Hans': zh, en},
  aliases: {'zh-Hans': [], en: []},
  definition: {'zh-Hans': '释', en: 'meaning'},
  seeAlso: [],
  mark: true,
});

describe('terms', () => {
  const terms = remarkTerms({siteDir});

  it('marks the first mention in each section and no heading, link or code', () => {
    const text = '微调一。微调二。\n\n## 微调 {#a}\n\n`微调`，[微调](./x.md)，微调三。';
    const marked = elements(transform(text, terms)).filter(({attributes}) => attributes.id === 'fine-tuning');
    expect(marked.map((each) => each.text)).toEqual(['微调', '微调']);
    expect(marked[0]?.attributes.id).toBeTruthy();
  });

  it('takes what the author marks', () => {
    const [term] = elements(transform(':term[接着训练]{id=fine-tuning}', terms));
    expect(term).toMatchObject({name: 'TermLink', text: '接着训练', attributes: {id: 'fine-tuning'}});
  });

  it('stops at an unknown id', () => {
    expect(() => transform(':term[词]{id=gone}', terms)).toThrow(/no term “gone”/);
  });

  it('finds the longest word, and no Latin word inside another', () => {
    const find = termFinder([term('a', '注意力', 'attention'), term('b', '自注意力', 'self-attention')]);
    const ids = (text: string): string[] => find(text).map(({id}) => id);
    expect(ids('自注意力、attentional、Attention')).toEqual(['b', 'a']);
    expect(ids('two attentions')).toEqual(['a']);
    expect(termFinder([])('注意力')).toEqual([]);
  });

  it('finds no Chinese word across two others', () => {
    const find = termFinder([term('subword', '子词', 'subword'), term('one', '单样本', 'one-shot')]);
    expect(find('一部电子词典，几个简单样本')).toEqual([]);
    expect(find('切成子词')).toHaveLength(1);
  });
});

describe('callouts', () => {
  it('takes the longest word, its plural too, and goes on behind it', () => {
    const find = termFinder([
      term('model', '模型', 'model'),
      term('language-model', '语言模型', 'language model'),
      term('box', '盒', 'box'),
    ]);
    const found = (text: string): string[] => find(text).map((match) => match.text);
    expect(found('Language models, MODELS, boxes and a Model.')).toEqual([
      'Language models',
      'MODELS',
      'boxes',
      'Model',
    ]);
    expect(found('supermodel model-based models1 model/X model/ and box')).toEqual(['model', 'box']);
    expect(found('语言模型和模型')).toEqual(['语言模型', '模型']);
  });

  it('keeps what stands in them and names the source', () => {
    const tree = transform(':::opinion{by="某人" key=devlin2018bert}\n正文。\n:::', remarkCallouts());
    expect(elements(tree)[0]).toMatchObject({name: 'Callout', attributes: {kind: 'opinion', by: '某人'}});
    expect(elements(tree)[1]).toMatchObject({name: 'CalloutSource', text: '[@devlin2018bert]'});
  });

  it('replaces one within another', () => {
    const tree = transform('::::opinion{by="某人" key=a}\n甲\n\n:::since\n乙\n:::\n::::', remarkCallouts());
    expect(
      elements(tree)
        .filter(({name}) => name === 'Callout')
        .map(({attributes}) => attributes.kind),
    ).toEqual(['opinion', 'since']);
  });

  it('refuses an opinion of nobody', () => {
    expect(() => transform(':::forecast\n将来。\n:::', remarkCallouts())).toThrow(/needs by=/);
  });
});

describe('figures', () => {
  const figures = remarkFigures();
  const figure = (id: string, inside = '```mermaid\nflowchart TB\n  A[甲] --> B[乙]\n```') =>
    `:::figure{#${id} alt="两个框"}\n\n${inside}\n\n图注。\n:::\n`;

  it('numbers figures and refers to them', () => {
    const tree = transform(`见:fig[fig-b]。\n\n${figure('fig-a')}\n${figure('fig-b')}`, figures);
    expect(
      elements(tree)
        .filter(({name}) => name === 'Figure')
        .map(({attributes}) => attributes.number),
    ).toEqual(['1', '2']);
    expect(elements(tree).find(({name}) => name === 'FigureLink')?.attributes).toEqual({
      id: 'fig-b',
      number: '2',
    });
    expect(elements(tree).find(({name}) => name === 'Diagram')?.attributes.label).toBe('两个框');
  });

  it.each([
    ['no description', ':::figure{#fig-a}\n\n::timeline\n\n图注。\n:::', /needs alt=/],
    ['no id', ':::figure{alt="两个框"}\n\n::timeline\n\n图注。\n:::', /needs an id/],
    ['no caption', ':::figure{#fig-a alt="两个框"}\n\n::timeline\n:::', /a caption/],
    ['an id used twice', figure('fig-a') + figure('fig-a'), /another figure/],
    ['a diagram outside', '```mermaid\nflowchart TB\n  A --> B\n```', /put a mermaid fence into/],
    ['a picture without description', '![](./a.png)', /alternative text/],
    ['a figure that is not there', '见:fig[fig-z]。', /no figure “fig-z”/],
    ['a diagram that is none', figure('fig-a', '```mermaid\nnonsense\n```'), /cannot be drawn/],
    [
      'a kind of diagram that is not drawn',
      figure('fig-a', '```mermaid\npie\n  "甲" : 3\n```'),
      /“pie”; what can be drawn: flowchart, sequenceDiagram, stateDiagram-v2, classDiagram, erDiagram, xychart-beta/,
    ],
  ])('refuses %s', (_, markdown, message) => {
    expect(() => transform(markdown, figures)).toThrow(message);
  });
});

const directives = {
  timeline: {folder: 'timeline/Timeline'},
  'word-vectors': {folder: 'figures/Explorable', props: {name: 'word-vectors'}},
};

describe('components', () => {
  it('hands a figure that can be worked to the component that fetches it when it is seen', () => {
    const tree = transform('::word-vectors', remarkComponents(directives));
    expect(elements(tree)).toMatchObject([{name: 'Explorable', attributes: {name: 'word-vectors'}}]);
  });

  it('imports each component once, at the head of the page', () => {
    const tree = transform('::timeline\n\n::timeline', remarkComponents(directives));
    expect(elements(tree).map(({name}) => name)).toEqual(['Timeline', 'Timeline']);
    expect(tree.children.filter(({type}) => (type as string) === 'mdxjsEsm')).toHaveLength(1);
  });

  it.each(['::timline', ':unknown[x]', ':::box\n甲\n:::'])('stops at %s', (markdown) => {
    expect(() => transform(markdown, remarkComponents(directives))).toThrow(
      /page\.md:1:1: unknown directive/,
    );
  });
});

describe('the rest', () => {
  it('marks Chinese words in an English page', () => {
    const [span] = elements(transform('see :zh[通向AGI之路]', remarkChinese()));
    expect(span).toMatchObject({name: 'span', attributes: {lang: 'zh-Hans'}, text: '通向AGI之路'});
  });

  it('gives KaTeX to pages with formulas only', () => {
    expect(elements(transform('$a$', remarkMathStyles()))).toHaveLength(1);
    expect(elements(transform('无', remarkMathStyles()))).toHaveLength(0);
  });

  it('puts tables into a box that scrolls', () => {
    const tree = transform('| 甲 | 乙 |\n|---|---|\n| 1 | 2 |', remarkTables());
    expect(elements(tree)[0]?.name).toBe('TableScroll');
  });

  it('counts Han characters one by one and Latin words as words', () => {
    expect(countText('预训练GPT-3，约1.5 B')).toEqual({han: 4, words: 3, minutes: 1});
    expect(countText('字'.repeat(2000)).minutes).toBe(5);
  });

  it('knows a translation that is behind its source', () => {
    const file = `${siteDir}/i18n/en/docusaurus-plugin-content-docs/current/overview.md`;
    const hash = createHash('sha256').update(readFileSync('docs/overview.md')).digest('hex').slice(0, 12);
    expect(isBehind(siteDir, file, hash)).toBe(false);
    expect(isBehind(siteDir, file, '000000000000')).toBe(true);
    expect(isBehind(siteDir, `${siteDir}/docs/overview.md`, undefined)).toBe(false);
  });

  it('leaves a page without a day of checking without the line', () => {
    expect(elements(transform('无', remarkPageMeta({siteDir})))).toEqual([]);
  });
});
