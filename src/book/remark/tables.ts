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

/** Room that a text wants, in Chinese characters; a Latin letter is about half of one. */
const lengthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 1 : 0.5), 0);

/** How narrow a column may become: a browser would squeeze Chinese to one character a line. */
function columnWidth(longest: number): 'xs' | 's' | 'm' | 'l' | 'xl' {
  if (longest <= 2) return 'xs';
  if (longest <= 5) return 's';
  if (longest <= 12) return 'm';
  return longest <= 40 ? 'l' : 'xl';
}

/** Says in the header of each column how much room its longest cell wants. */
function markWidths(table: Table): void {
  table.children[0]?.children.forEach((cell, column) => {
    const longest = Math.max(
      ...table.children.map((row) => {
        const each = row.children[column];
        return each ? lengthOf(toString(each).replace(/\[@[^\]]*\]/g, '')) : 0;
      }),
    );
    const {hProperties} = (cell.data ?? {}) as {hProperties?: object};
    cell.data = {...cell.data, hProperties: {...hProperties, 'data-width': columnWidth(longest)}};
  });
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
      markWidths(node);
      useComponent(tree, 'ui/TableScroll');
      const label = count > 1 ? `${heading} ${count}` : heading;
      parent.children[index] = jsx('TableScroll', {label}, [node]) as never;
      return [SKIP, index + 1];
    });
  };
}
