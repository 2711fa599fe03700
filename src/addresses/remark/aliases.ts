import {toString} from 'mdast-util-to-string';
import type {Heading, Node, Parent, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {anchorsOf} from '../MovedAnchors/anchorsOf';
import {addressParts} from '../../data/addressParts';
import {siteData} from '../../data/load';
import {docAddress, docPath} from '../../book/read/docPath';
import {jsx, useComponent} from '../../book/remark/mdx';

/** The id of a heading: set by Docusaurus already, or still in its text. */
function headingId(node: Heading): string | undefined {
  const id = (node.data as {id?: string} | undefined)?.id;
  return id ?? /\{#([^}]+)\}\s*$/.exec(toString(node))?.[1];
}

/** The id of a figure that `figures.ts` has made. */
function figureId(node: Node): string | undefined {
  const {name, attributes} = node as {name?: string; attributes?: {name: string; value: string}[]};
  return name === 'Figure' ? attributes?.find((each) => each.name === 'id')?.value : undefined;
}

/**
 * Makes a page answer to the old ids of aliases.json: an anchor at the heading or figure that has
 * a new id, and for what has left the page, or was made by a component, a line that says where to.
 */
export default function remarkAliases({siteDir}: {siteDir: string}) {
  return (tree: Root, file: VFile): void => {
    const page = docAddress(docPath(file.path));
    const anchors = anchorsOf(page, siteData(siteDir).aliases);
    if (anchors.length === 0) return;

    const placed = new Set<string>();
    const take = (now: string | undefined): Parent[] =>
      anchors.flatMap(({id, to}) => {
        const target = addressParts(to);
        if (!now || target.page !== page || target.id !== now) return [];
        placed.add(id);
        return [jsx('AliasAnchor', {id, now}, [], {inline: true})];
      });
    visit(tree, (node, index, parent) => {
      if (node.type === 'heading') node.children.unshift(...(take(headingId(node)) as never[]));
      const before = take(figureId(node));
      if (before.length === 0 || !parent || index === undefined) return undefined;
      parent.children.splice(index, 0, {type: 'paragraph', children: before} as never);
      return index + 2;
    });

    if (placed.size > 0) useComponent(tree, 'addresses/AliasAnchor');
    if (placed.size === anchors.length) return;
    useComponent(tree, 'addresses/MovedAnchors');
    tree.children.unshift(jsx('MovedAnchors', {page, placed: [...placed].join(' ')}) as never);
  };
}
