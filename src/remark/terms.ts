import {toString} from 'mdast-util-to-string';
import type {Node, Parent, Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import type {Term} from '../data/glossary.schema';
import {siteData} from '../data/load';
import {jsx, localeOf, stop, useComponent, visitDirectives} from './mdx';

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One expression that finds every word of the terms that may be marked, longest first. */
export function termPattern(terms: Term[]): {pattern: RegExp; idOf: Map<string, string>} {
  const idOf = new Map<string, string>();
  for (const term of terms) {
    if (!term.mark) continue;
    const words = [term.name['zh-Hans'], term.name.en, ...term.aliases['zh-Hans'], ...term.aliases.en];
    for (const word of words) idOf.set(word.toLowerCase(), term.id);
  }
  const words = [...idOf.keys()].sort((a, b) => b.length - a.length);
  const alternatives = words.map((word) =>
    // A Latin word must not be part of a longer one; Chinese has no such boundary.
    /^[\x20-\x7e]+$/.test(word) ? `(?<![A-Za-z0-9-])${escape(word)}(?![A-Za-z0-9-])` : escape(word),
  );
  return {pattern: new RegExp(alternatives.join('|') || '(?!)', 'gi'), idOf};
}

const unmarked = new Set(['heading', 'link', 'code', 'inlineCode', 'blockquote']);

/**
 * Marks glossary terms: `:term[word]{id=…}` where the author says so, and the first plain mention
 * of each term in every section.
 */
export default function remarkTerms({siteDir}: {siteDir: string}) {
  return (tree: Root, file: VFile): void => {
    const {glossary} = siteData(siteDir);
    const locale = localeOf(file);
    const {pattern, idOf} = termPattern(glossary);

    const mark = (id: string, text: string): Node => {
      const term = glossary.find((candidate) => candidate.id === id)!;
      useComponent(tree, 'TermLink');
      const other = locale === 'en' ? term.name['zh-Hans'] : term.name.en;
      return jsx(
        'TermLink',
        {id, name: term.name[locale], other, definition: term.definition[locale]},
        [{type: 'text', value: text} as never],
        {inline: true},
      );
    };

    visitDirectives(tree, (node, replace) => {
      if (node.type !== 'textDirective' || node.name !== 'term') return;
      const text = toString(node);
      const id = node.attributes?.id ?? text;
      if (!glossary.some((term) => term.id === id))
        stop(file, node, `no term “${id}” in src/data/glossary.json`);
      replace(mark(id, text));
    });

    let seen = new Set<string>();
    visit(tree, (node, index, parent) => {
      if (node.type === 'heading' && (node as {depth?: number}).depth === 2) seen = new Set();
      if (unmarked.has(node.type)) return SKIP;
      // Components that we made ourselves hold finished text; Callout and Figure hold prose.
      const name = (node as {name?: string}).name;
      if (node.type === 'mdxJsxTextElement' || name === 'CalloutSource') return SKIP;
      if (node.type !== 'text' || index === undefined || !parent) return undefined;

      const {value} = node as unknown as {value: string};
      const pieces: Node[] = [];
      let end = 0;
      for (const match of value.matchAll(pattern)) {
        const id = idOf.get(match[0].toLowerCase());
        if (!id || seen.has(id)) continue;
        seen.add(id);
        if (match.index > end) pieces.push({type: 'text', value: value.slice(end, match.index)} as Node);
        pieces.push(mark(id, match[0]));
        end = match.index + match[0].length;
      }
      if (end === 0) return undefined;
      if (end < value.length) pieces.push({type: 'text', value: value.slice(end)} as Node);
      (parent as Parent).children.splice(index, 1, ...(pieces as never[]));
      return [SKIP, index + pieces.length];
    });
  };
}
