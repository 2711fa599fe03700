import type {Node, Parent, Root} from 'mdast';
import {VFile} from 'vfile';
import {describe, expect, it, vi} from 'vitest';
import {parseMarkdown} from '../../book/read/parse';
import remarkAliases from './aliases';
import remarkFigures from '../../book/remark/figures';
import remarkLinkedFrom from './linkedFrom';

const title = {'zh-Hans': '旧', en: 'Old'};
vi.mock('../../data/load', () => ({
  siteData: () => ({
    aliases: [
      {from: ['/#Abc', '/part/page/#Abc'], to: '/part/page/#new', title, origin: 'note'},
      {from: ['/part/page/#fig-old'], to: '/part/page/#fig-new', title, origin: 'site'},
      {from: ['/part/page/#left'], to: '/elsewhere/#left', title, origin: 'site'},
    ],
  }),
}));

function transform(
  markdown: string,
  name: string,
  ...transformers: ((tree: Root, file: VFile) => void)[]
): Root {
  // What has been read is shared; each transformation has a tree of its own.
  const tree = structuredClone(parseMarkdown(markdown)) as Root;
  const file = new VFile({path: `/site/docs/${name}.md`, value: markdown});
  for (const each of transformers) each(tree, file);
  return tree;
}

type Shown = Parent & {name?: string; attributes?: {name: string; value: unknown}[]};
const attributesOf = (node: Shown): Record<string, unknown> =>
  Object.fromEntries((node.attributes ?? []).map((each) => [each.name, each.value]));
const find = (node: Node, name: string): Shown[] => {
  const inside = ((node as Parent).children ?? []).flatMap((child) => find(child, name));
  return (node as Shown).name === name ? [node as Shown, ...inside] : inside;
};

const page =
  '## 题 {#new}\n\n:::figure{#fig-new alt="两个框"}\n\n```mermaid\nflowchart TB\n  A[甲] --> B[乙]\n```\n\n图注。\n:::';

describe('old ids', () => {
  const aliases = remarkAliases({siteDir: '/site'});

  it('stand within the heading and before the figure that they name now', () => {
    const tree = transform(page, 'part/page', remarkFigures(), aliases);
    const anchors = find(tree, 'AliasAnchor').map(attributesOf);
    expect(anchors).toEqual([
      {id: 'Abc', now: 'new'},
      {id: 'fig-old', now: 'fig-new'},
    ]);
    const heading = tree.children.find(({type}) => type === 'heading') as Parent;
    expect((heading.children[0] as Shown).name).toBe('AliasAnchor');
  });

  it('whose text has left the page get a line that says where to', () => {
    const tree = transform(page, 'part/page', remarkFigures(), aliases);
    expect(find(tree, 'MovedAnchors').map(attributesOf)).toEqual([
      {page: '/part/page/', placed: 'Abc fig-old'},
    ]);
  });

  it('leave other pages alone', () => {
    const tree = transform(page, 'part/other', aliases);
    expect(find(tree, 'AliasAnchor').length + find(tree, 'MovedAnchors').length).toBe(0);
  });
});

describe('what links here', () => {
  it('ends the page, from a module of its own', () => {
    const tree = transform('甲', 'part/index', remarkLinkedFrom());
    expect((tree.children.at(-1) as Shown).name).toBe('LinkedFrom');
    expect(JSON.stringify(tree.children[0])).toContain('@generated/linked-from/default/part/index.json');
  });
});
