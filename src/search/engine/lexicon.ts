import {stems} from './words';
import type {SearchIndex} from './types';

/** A way to write a term, and how much a match of it counts. */
export type Variant = {text: string; weight: number};

/** The names that the site knows, and the other names of each. */
export type Lexicon = {
  has: (name: string) => boolean;
  /** Other names of a name, without itself. */
  othersOf: (name: string) => Variant[];
  /** Every name as it is written, by its folded form. */
  names: Map<string, string>;
  longest: number;
};

/** A name without what stands in brackets after it: `ERNIE（百度）`. */
const bare = (name: string): string => name.replace(/\s*[（(][^）)]*[）)]\s*$/, '');

const sameThing = 0.9;
/** What a word counts that may be meant by another. */
export const otherWord = 0.85;
// A model's aliases are also its parts and papers (CBOW is a part of word2vec).
const sameModel = 0.7;

/** Collects names and synonyms from the glossary, the models and the other groups of the index. */
export function createLexicon(
  {documents, tables}: SearchIndex,
  {fold}: {fold: (text: string) => {text: string}},
): Lexicon {
  const names = new Map<string, string>();
  const others = new Map<string, Map<string, number>>();

  const group = (words: string[], weight: number): void => {
    const folded = [...new Set(words.map((word) => fold(word).text))].filter((text) => text.length > 1);
    for (const text of folded) {
      const known = others.get(text) ?? new Map<string, number>();
      for (const other of folded) {
        if (other !== text) known.set(other, Math.max(known.get(other) ?? 0, weight));
      }
      others.set(text, known);
    }
    for (const word of words) {
      const text = fold(word).text;
      if (text.length > 1 && !names.has(text)) names.set(text, word);
    }
  };

  for (const {kind, heading, aliases} of documents) {
    if (kind === 'term') group([heading, ...aliases], sameThing);
    if (kind === 'model') group([bare(heading), heading, ...aliases.map(bare)], sameModel);
  }
  for (const words of tables.synonyms) group(words, sameThing);
  for (const [words, means] of tables.means) {
    const meant = means.map((word) => fold(word).text).filter((text) => text.length > 1);
    for (const word of words) {
      const text = fold(word).text;
      const known = others.get(text) ?? new Map<string, number>();
      for (const other of meant) if (other !== text && !known.has(other)) known.set(other, otherWord);
      others.set(text, known);
    }
  }

  return {
    has: (name) => others.has(name),
    othersOf: (name) => [...(others.get(name) ?? [])].map(([text, weight]) => ({text, weight})),
    names,
    longest: Math.max(0, ...[...others.keys()].map((name) => name.length)),
  };
}

/** The name that an English word is a form of: `embeddings` → `embedding`; null when there is none. */
export function nameOfForm(word: string, lexicon: Lexicon): string | null {
  return stems(word).find((form) => lexicon.has(form)) ?? null;
}
