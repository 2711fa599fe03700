import path from 'node:path';
import type {Node, Parent, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

/** A directive as remark-directive parses it. */
export type Directive = Parent & {
  type: 'textDirective' | 'leafDirective' | 'containerDirective';
  name: string;
  attributes?: Record<string, string | null | undefined> | null;
};

const isDirective = (node: Node): boolean =>
  ['textDirective', 'leafDirective', 'containerDirective'].includes(node.type);

/**
 * Goes through the directives of a page. `replace` puts another node in the place of the one at hand.
 */
export function visitDirectives(
  tree: Root,
  visitor: (node: Directive, replace: (other: Node) => void) => void,
): void {
  visit(tree, isDirective as never, (node: Node, index?: number, parent?: Parent) => {
    visitor(node as Directive, (other) => {
      if (parent && index !== undefined) parent.children[index] = other as never;
    });
  });
}

/** Which language a source file is written in, from its place in the tree. */
export const localeOf = (file: VFile): 'zh-Hans' | 'en' =>
  /[\\/]i18n[\\/]en[\\/]/.test(file.path ?? '') ? 'en' : 'zh-Hans';

/** A JSX element in mdast; `inline` when it stands within a paragraph. */
export function jsx(
  name: string,
  attributes: Record<string, string | number | null | undefined>,
  children: Node[] = [],
  {inline = false} = {},
): Parent {
  const given = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined);
  return {
    type: inline ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
    name,
    attributes: given.map(([key, value]) => ({type: 'mdxJsxAttribute', name: key, value: String(value)})),
    children,
  } as unknown as Parent;
}

/** Notes that a page uses the component of a folder below `src`; `importComponents` makes it known by its folder's name. */
export function useComponent(tree: Root, folder: string): void {
  const data = (tree.data ??= {}) as {components?: Set<string>};
  (data.components ??= new Set()).add(folder);
}

/**
 * Imports the components that a page uses. Importing them here rather than in one registry keeps each
 * component's code on the pages that show it. Done once, at the end: adding nodes to a tree that is
 * being walked would shift it under the walker.
 */
export function importComponents(tree: Root): void {
  const {components = []} = (tree.data ?? {}) as {components?: Iterable<string>};
  const imports = [...components].map((folder) => ({
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            specifiers: [
              {type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name: path.basename(folder)}},
            ],
            source: {type: 'Literal', value: `@site/src/${folder}`},
          },
        ],
      },
    },
  }));
  tree.children.unshift(...(imports as unknown as Root['children']));
}

/** Stops the build at a place of a source file, with what is wrong and how to mend it. */
export function stop(file: VFile, node: Node, message: string): never {
  const place = node.position?.start;
  const at = place ? `:${place.line}:${place.column}` : '';
  throw new Error(`${file.path}${at}: ${message}`);
}
