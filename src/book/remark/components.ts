import path from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {importComponents, jsx, stop, useComponent, visitDirectives} from './mdx';

/** A component that a leaf directive stands for: its folder below `src`, and what it is given. */
export type ComponentDirective = {folder: string; props?: Record<string, string>};

/**
 * Turns `::name` into the component of that name. Runs last: any directive left is unknown, and every
 * component that the page uses is known by now and can be imported.
 * @param directives the components by the name of their directive; the rooms that they live in stand above this one
 * @throws Error with file and place at a directive that nobody knows
 */
export default function remarkComponents(directives: Record<string, ComponentDirective>) {
  return (tree: Root, file: VFile): void => {
    visitDirectives(tree, (node, replace) => {
      const isLeaf = node.type === 'leafDirective';
      const known = isLeaf && Object.hasOwn(directives, node.name) ? directives[node.name] : undefined;
      if (!known) {
        const marks = {textDirective: ':', leafDirective: '::', containerDirective: ':::'};
        stop(
          file,
          node,
          `unknown directive “${marks[node.type]}${node.name}”. Known: ${Object.keys(directives).join(', ')}. ` +
            'If a plain colon was meant, write “\\:”.',
        );
      }
      useComponent(tree, known.folder);
      replace(jsx(path.basename(known.folder), known.props ?? {}));
    });
    importComponents(tree);
  };
}
