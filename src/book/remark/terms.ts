import {toString} from 'mdast-util-to-string';
import type {Node, Parent, Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import type {Term} from '../../data/glossary.schema';
import {siteData} from '../../data/load';
import {jsx, stop, useComponent, visitDirectives} from './mdx';

const isLatin = (word: string): boolean => /^[\x20-\x7e]+$/.test(word);

/** Where Chinese words begin and end in a text, by the platform's dictionary. */
function wordBoundaries(text: string): Set<number> {
  const segments = new Intl.Segmenter('zh', {granularity: 'word'}).segment(text);
  return new Set([...segments].map(({index}) => index)).add(text.length);
}

export type TermMatch = {id: string; index: number; text: string};

/** Each character small where that leaves it one character, so that places are those of the text. */
const small = (text: string): string =>
  text.replace(/[^a-z]/g, (each) => (each.toLowerCase().length === 1 ? each.toLowerCase() : each));

/** Where a Latin word ends that begins at a place, its plural included; -1 where it is part of a longer one. */
function latinEnd(text: string, start: number, word: string): number {
  if (start > 0 && /[A-Za-z0-9-]/.test(text[start - 1]!)) return -1;
  const bare = start + word.length;
  for (const plural of ['es', 's', '']) {
    const end = bare + plural.length;
    const isPlural = text.slice(bare, end).toLowerCase() === plural;
    if (isPlural && !/^(?:[A-Za-z0-9-]|\/[A-Za-z])/.test(text.slice(end, end + 2))) return end;
  }
  return -1;
}

/**
 * A function that finds the terms which may be marked in a text: the longest word at each place. A
 * Latin word may stand in the plural and is never part of a longer one; a Chinese one begins and ends
 * where words do, so 子词 is not found in 电子词典.
 */
export function termFinder(terms: Term[]): (text: string) => TermMatch[] {
  const idOf = new Map<string, string>();
  for (const term of terms) {
    if (!term.mark) continue;
    const words = [term.name['zh-Hans'], term.name.en, ...term.aliases['zh-Hans'], ...term.aliases.en];
    for (const word of words) idOf.set(small(word), term.id);
  }
  // By the first character, the longest first: a text is gone through once, whatever the number of terms.
  const words = new Map<string, {word: string; id: string; isLatin: boolean}[]>();
  for (const [word, id] of [...idOf].sort(([a], [b]) => b.length - a.length)) {
    const first = word[0] ?? '';
    words.set(first, [...(words.get(first) ?? []), {word, id, isLatin: isLatin(word)}]);
  }
  return (text) => {
    const lower = small(text);
    const found: TermMatch[] = [];
    let boundaries: Set<number> | undefined;
    for (let index = 0; index < text.length; index += 1) {
      for (const candidate of words.get(lower[index]!) ?? []) {
        const {word, id} = candidate;
        if (!lower.startsWith(word, index)) continue;
        const end = candidate.isLatin ? latinEnd(text, index, word) : index + word.length;
        if (end < 0) continue;
        const isWhole = (): boolean => {
          boundaries ??= wordBoundaries(text);
          return boundaries.has(index) && boundaries.has(end);
        };
        if (candidate.isLatin || isWhole()) found.push({id, index, text: text.slice(index, end)});
        // What is part of another word is passed over whole.
        index = end - 1;
        break;
      }
    }
    return found;
  };
}

/** Finders by the glossary they were made of: one serves every chapter. */
const finders = new WeakMap<Term[], ReturnType<typeof termFinder>>();

const finished = new Set(['CalloutSource', 'Chart', 'Lead']);
const unmarked = new Set(['heading', 'link', 'code', 'inlineCode', 'blockquote']);

/**
 * Marks glossary terms: `:term[word]{id=…}` where the author says so, and the first plain mention
 * of each term in every section.
 */
export default function remarkTerms({siteDir}: {siteDir: string}) {
  return (tree: Root, file: VFile): void => {
    const {glossary} = siteData(siteDir);
    const find = finders.get(glossary) ?? termFinder(glossary);
    finders.set(glossary, find);

    const mark = (id: string, text: string): Node => {
      useComponent(tree, 'book/parts/TermLink');
      return jsx('TermLink', {id}, [{type: 'text', value: text} as never], {inline: true});
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
      // Components that we made ourselves hold finished text; Callout and Figure hold prose. The lead is
      // to be read in one go: its words are explained where they come up again.
      const name = (node as {name?: string}).name ?? '';
      if (node.type === 'mdxJsxTextElement' || finished.has(name)) return SKIP;
      if (node.type !== 'text' || index === undefined || !parent) return undefined;

      const {value} = node as unknown as {value: string};
      const pieces: Node[] = [];
      let end = 0;
      for (const {id, index: start, text} of find(value)) {
        if (seen.has(id)) continue;
        seen.add(id);
        if (start > end) pieces.push({type: 'text', value: value.slice(end, start)} as Node);
        pieces.push(mark(id, text));
        end = start + text.length;
      }
      if (end === 0) return undefined;
      if (end < value.length) pieces.push({type: 'text', value: value.slice(end)} as Node);
      (parent as Parent).children.splice(index, 1, ...(pieces as never[]));
      return [SKIP, index + pieces.length];
    });
  };
}
