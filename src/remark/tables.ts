import type {Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import {jsx, useComponent} from './mdx';

/** Puts each Markdown table into a box that scrolls, so that a wide one never widens the page. */
export default function remarkTables() {
  return (tree: Root): void => {
    visit(tree, 'table', (node, index, parent) => {
      if (index === undefined || !parent) return undefined;
      useComponent(tree, 'TableScroll');
      parent.children[index] = jsx('TableScroll', {}, [node]) as never;
      return [SKIP, index + 1];
    });
  };
}
