import type {Node, Root} from 'mdast';
import {visit, EXIT} from 'unist-util-visit';
import {jsx, useComponent} from './mdx';

const isMath = (node: Node): boolean => node.type === 'math' || node.type === 'inlineMath';

/** Gives KaTeX's style sheet to the pages that have a formula, and to no other. */
export default function remarkMathStyles() {
  return (tree: Root): void => {
    let found = false;
    visit(tree, (node) => {
      if (!isMath(node)) return undefined;
      found = true;
      return EXIT;
    });
    if (!found) return;
    useComponent(tree, 'book/parts/MathStyles');
    // First, so that no formula is shown before its style sheet is there.
    tree.children.unshift(jsx('MathStyles', {}) as never);
  };
}
