import type {Root} from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkCjkFriendly);

const known = new Map<string, Root>();

/**
 * Reads a chapter as the site does, before any directive is replaced. What has been read is kept, since
 * search, register, home page and exits each ask for every chapter: nobody may change the tree.
 */
export function parseMarkdown(text: string): Readonly<Root> {
  const before = known.get(text);
  if (before) return before;
  // More than there are chapters in a language, and a limit where somebody writes for hours.
  if (known.size >= 200) known.clear();
  const tree = parser.parse(text);
  known.set(text, tree);
  return tree;
}
