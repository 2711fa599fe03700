import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {readSnippet, type CodeSnippet} from '../read/snippets';
import {jsx, localeOf, stop, useComponent, visitDirectives} from './mdx';

/** `::snippet{id=attention}`: the program `static/code/attention.py`, read while building. */
export default function remarkSnippets({siteDir}: {siteDir: string}) {
  return (tree: Root, file: VFile): void => {
    visitDirectives(tree, (node, replace) => {
      if (node.type !== 'leafDirective' || node.name !== 'snippet') return;
      const id = node.attributes?.id ?? '';
      let snippet: CodeSnippet;
      try {
        snippet = readSnippet(siteDir, id, localeOf(file));
      } catch (error) {
        return stop(file, node, (error as Error).message);
      }
      useComponent(tree, 'book/parts/Snippet');
      replace(jsx('Snippet', snippet));
    });
  };
}
