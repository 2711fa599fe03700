import type {Node, Parent, Root} from 'mdast';
import {VFile} from 'vfile';
import {parser} from '../read/parse';

/** What tests of transformers share. */

type Transformer = (tree: Root, file: VFile) => void;
type Shown = {name: string; attributes: Record<string, string>; text: string};

/** A page's tree after some transformers, as the build runs them. */
export function transform(markdown: string, ...transformers: Transformer[]): Root {
  const tree = parser.parse(markdown);
  const file = new VFile({path: '/site/docs/page.md', value: markdown});
  for (const each of transformers) each(tree, file);
  return tree;
}

/** The JSX elements of a tree in order, each with its attributes and the text within. */
export function elements(tree: Node): Shown[] {
  const {
    type,
    name,
    attributes,
    children = [],
  } = tree as Parent & {
    name?: string;
    attributes?: {name: string; value: string}[];
  };
  const inside = children.flatMap(elements);
  if (!type.startsWith('mdxJsx') || !name) return inside;
  const text = (node: Node): string =>
    (node as {value?: string}).value ?? ((node as Parent).children ?? []).map(text).join('');
  const own = Object.fromEntries((attributes ?? []).map((each) => [each.name, each.value]));
  return [{name, attributes: own, text: text(tree)}, ...inside];
}
