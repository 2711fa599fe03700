import {toString} from 'mdast-util-to-string';
import type {Root, Table} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import {jsx, useComponent} from './mdx';

/** An empty corner is no heading of anything; as a plain cell it is none for screen readers either. */
function freeEmptyHeaders(table: Table): void {
  for (const cell of table.children[0]?.children ?? []) {
    if (toString(cell).trim() === '') cell.data = {...cell.data, hName: 'td'};
  }
}

/**
 * Puts each Markdown table into a box that scrolls, so that a wide one never widens the page. The box
 * is named by the heading above it, with a number where a section has several tables.
 */
export default function remarkTables() {
  return (tree: Root): void => {
    let heading = '';
    let count = 0;
    visit(tree, (node, index, parent) => {
      if (node.type === 'heading') {
        heading = toString(node).trim();
        count = 0;
      }
      if (node.type !== 'table' || index === undefined || !parent) return undefined;
      count += 1;
      freeEmptyHeaders(node);
      useComponent(tree, 'ui/TableScroll');
      const label = count > 1 ? `${heading} ${count}` : heading;
      parent.children[index] = jsx('TableScroll', {label}, [node]) as never;
      return [SKIP, index + 1];
    });
  };
}
