import type {Node, Parent, Root} from 'mdast';
import {SKIP, visitParents} from 'unist-util-visit-parents';
import type {VFile} from 'vfile';
import {languageOf} from '../../ui/Alias/language';
import {formatReference} from '../../data/formatReference';
import {siteData} from '../../data/load';
import {jsx, localeOf, stop, useComponent} from './mdx';

const citation = /\[@([^\]]+)\]/g;

/** Splits `a; b, §3` into keys with their locators. */
export function parseCitation(inside: string): {key: string; locator: string | null}[] {
  return inside.split(';').map((part) => {
    const [key = '', ...rest] = part.split(',');
    return {key: key.trim().replace(/^@/, ''), locator: rest.join(',').trim() || null};
  });
}

/** The formatted reference with its address as a link. */
function referenceText(text: string, url: string): Node[] {
  const [before = '', after = ''] = text.split(url);
  const link = {type: 'link', url, children: [{type: 'text', value: url}]};
  return [{type: 'text', value: before}, link, {type: 'text', value: after}] as Node[];
}

/**
 * `[@key]` becomes a numbered citation, and the references cited are listed at the foot of the page
 * in the order of their first citation. Numbers start anew on each page.
 */
export default function remarkCitations({siteDir}: {siteDir: string}) {
  return (tree: Root, file: VFile): void => {
    const {references} = siteData(siteDir);
    const locale = localeOf(file);
    const numbers = new Map<string, number>();

    visitParents(tree, 'text', (node, ancestors) => {
      const parent = ancestors.at(-1) as Parent;
      if (parent.type === 'link' || !node.value.includes('[@')) return undefined;
      const pieces: Node[] = [];
      let end = 0;
      for (const match of node.value.matchAll(citation)) {
        // A space before a citation would keep it from sitting close to the word it belongs to.
        const before = node.value.slice(end, match.index).replace(/ $/, '');
        if (before) pieces.push({type: 'text', value: before} as Node);
        const cited = parseCitation(match[1] ?? '');
        for (const {key} of cited) {
          if (!references.some(({id}) => id === key)) {
            stop(file, node, `no reference “${key}” in src/data/references.bib`);
          }
          if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
        }
        useComponent(tree, 'book/parts/Cite');
        pieces.push(
          jsx(
            'Cite',
            {
              keys: cited.map(({key}) => key).join(' '),
              numbers: cited.map(({key}) => numbers.get(key)).join(' '),
              locators: cited.some(({locator}) => locator)
                ? cited.map(({locator}) => locator ?? '').join(';')
                : null,
            },
            [],
            {inline: true},
          ),
        );
        end = match.index + match[0].length;
      }
      if (end === 0) return undefined;
      const rest = node.value.slice(end);
      if (rest) pieces.push({type: 'text', value: rest} as Node);
      const index = parent.children.indexOf(node);
      parent.children.splice(index, 1, ...(pieces as never[]));
      return [SKIP, index + pieces.length];
    });

    if (numbers.size === 0) return;
    useComponent(tree, 'book/parts/Bibliography');
    const items = [...numbers.keys()].map((key) => {
      const reference = references.find(({id}) => id === key)!;
      const children = referenceText(formatReference(reference, locale), reference.URL);
      const language = languageOf(reference.title);
      return jsx('li', {id: `ref-${key}`, lang: language}, [{type: 'paragraph', children} as never]);
    });
    tree.children.push(jsx('Bibliography', {}, items) as never);
  };
}
