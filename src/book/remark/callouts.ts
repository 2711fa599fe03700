import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {VFile} from 'vfile';
import {widthOf} from '../build/chart/text';
import {jsx, stop, useComponent, visitDirectives} from './mdx';

const kinds = ['opinion', 'forecast', 'since', 'correction', 'misunderstanding', 'quote'];

/** Remarks beside the text rather than steps of it; short ones stand in the margin where there is one. */
const marginal = ['since', 'correction', 'misunderstanding'];
const marginLength = 130; // Chinese characters

/**
 * `:::opinion`, `:::forecast`, `:::since`, `:::correction`, `:::misunderstanding`, `:::quote`:
 * passages whose standing the reader must see. What is somebody else's names the source by `key`.
 */
export default function remarkCallouts() {
  return (tree: Root, file: VFile): void => {
    visitDirectives(tree, (node, replace) => {
      if (node.type !== 'containerDirective' || !kinds.includes(node.name)) return;
      const {by, key} = node.attributes ?? {};
      if ((node.name === 'opinion' || node.name === 'forecast') && !(by && key)) {
        stop(file, node, `:::${node.name} needs by="…" (whose it is) and key=… (where it is from)`);
      }
      if (node.name === 'quote' && !key) stop(file, node, ':::quote needs key=… (where it is from)');
      useComponent(tree, 'book/parts/Callout');
      const asides = tree.children.includes(node as never) && marginal.includes(node.name);
      const margin = asides && widthOf(toString(node)) <= marginLength ? 'true' : null;
      // The same array, not a copy: a callout within this one is replaced in it later.
      const {children} = node;
      if (key) {
        useComponent(tree, 'book/parts/CalloutSource');
        children.push(jsx('CalloutSource', {}, [{type: 'text', value: `[@${key}]`} as never]) as never);
      }
      replace(jsx('Callout', {kind: node.name, by, margin}, children));
    });
  };
}
