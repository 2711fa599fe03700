import type {
  BlockContent,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';

/** Running text, or nodes within it. */
export type Inline = string | PhrasingContent;

const phrasing = (parts: Inline[]): PhrasingContent[] =>
  parts.map((part) => (typeof part === 'string' ? {type: 'text', value: part} : part));

export const paragraph = (...parts: Inline[]): Paragraph => ({type: 'paragraph', children: phrasing(parts)});

export const strong = (...parts: Inline[]): PhrasingContent => ({type: 'strong', children: phrasing(parts)});

export const link = (url: string, ...parts: Inline[]): Link => ({
  type: 'link',
  url,
  children: phrasing(parts.length > 0 ? parts : [url]),
});

/** Text that is written as it stands, not escaped. */
export const raw = (value: string): PhrasingContent => ({type: 'html', value});

/** A heading; the id follows in braces, as Pandoc and others read it. */
export const heading = (depth: Heading['depth'], text: string, id?: string): Heading => ({
  type: 'heading',
  depth,
  children: phrasing([id ? `${text} {#${id}}` : text]),
});

export const quote = (...children: BlockContent[]): BlockContent => ({type: 'blockquote', children});

/** A list whose items are paragraphs, or several blocks each. */
export function list(items: (Inline[] | BlockContent[])[], {ordered = false} = {}): List {
  const isBlock = (part: Inline | BlockContent | undefined): part is BlockContent =>
    typeof part === 'object' && ['paragraph', 'list', 'blockquote', 'code', 'table'].includes(part.type);
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: isBlock(item[0]) ? (item as BlockContent[]) : [paragraph(...(item as Inline[]))],
    })),
  };
}

/** A table; its first row is the header. */
export const table = (rows: Inline[][][]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({type: 'tableCell', children: phrasing(cell)})),
  })),
});

/** Some parts with a mark between each two. */
export const joined = (parts: Inline[], mark: string): Inline[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [mark, part]));

const writer = unified()
  .use(remarkStringify, {bullet: '-', listItemIndent: 'one', rule: '-', emphasis: '*'})
  .use(remarkFrontmatter)
  // Padding cells to one width means nothing where characters differ in width.
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkMath)
  .use(remarkCjkFriendly)
  .freeze();

/** Writes a tree as Markdown. */
export const stringify = (children: RootContent[]): string =>
  writer.stringify({type: 'root', children} satisfies Root);
