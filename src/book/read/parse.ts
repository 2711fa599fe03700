import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

/** Reads Markdown as the site does. */
export const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkCjkFriendly);

const root = path.resolve(__dirname, '../../..');
/** Where what was read is kept from one build to the next; `npm run clear` empties it. */
export const parsedFolder = path.join(root, 'node_modules/.cache/lm-chronicle/parsed');

/** A digest of what reads: this file, and the packages at their versions. */
const reader = createHash('sha256')
  .update(readFileSync(__filename))
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest();

/** Where a text's tree is kept. */
const fileOf = (text: string): string =>
  path.join(
    parsedFolder,
    `${createHash('sha256').update(reader).update(text).digest('hex').slice(0, 32)}.json`,
  );

/** What an earlier build has read of a text; null where there is none, or none that can be read. */
function kept(file: string): Root | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Root;
  } catch {
    return null;
  }
}

/** Reads a text and keeps what it is. Where things stand in it, half of the tree, nobody asks. */
function read(text: string, file: string): Root {
  const json = JSON.stringify(parser.parse(text), (key, value: unknown) =>
    key === 'position' ? undefined : value,
  );
  try {
    mkdirSync(parsedFolder, {recursive: true});
    // Another build may be reading: it finds all of the file or nothing.
    const own = `${file}.${process.pid}`;
    writeFileSync(own, json);
    renameSync(own, file);
  } catch {
    // A folder that cannot be written to keeps nothing; the text is read again.
  }
  return JSON.parse(json) as Root;
}

const known = new Map<string, Root>();

/**
 * Reads a chapter as the site does, before any directive is replaced; nodes do not say where in the text
 * they stand. What has been read is kept, since search, register, home page and exits each ask for every
 * chapter, and kept for the next build, of which it was a quarter: nobody may change the tree.
 */
export function parseMarkdown(text: string): Readonly<Root> {
  const before = known.get(text);
  if (before) return before;
  // More than there are chapters in a language, and a limit where somebody writes for hours.
  if (known.size >= 1000) known.clear();
  const file = fileOf(text);
  const tree = kept(file) ?? read(text, file);
  known.set(text, tree);
  return tree;
}
