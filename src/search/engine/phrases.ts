import type {SearchDocument} from './types';

/** What strangers typed, each phrase once: which documents it asks for, and which words it has. */
export type Phrases = {
  /** The documents that each phrase asks for. */
  asksFor: number[][];
  /** How many words each has. */
  sizes: Uint16Array;
  /** The phrases that have a word. */
  having: Map<string, number[]>;
  /** How rare the words of each are, all together: the length of its vector. */
  lengths: Float32Array;
};

/* What is done before the page is asked whether it wants its turn: well under a millisecond of work each. */
const phrasesAtOnce = 25;

const neighbours = 8; // phrases of one document that count
const alike = 0.1; // least likeness for a phrase to count at all
/* From so many phrases, and from such a share of all, a word of theirs makes none near by itself. */
const common = {count: 20, share: 0.04};

const rarity = (count: number, all: number): number => Math.log(1 + all / (count + 1));

/**
 * Reads the phrases of all documents, some at a time.
 * @param wordsOf the words of a phrase, each once
 */
export function* readPhrases(
  documents: SearchDocument[],
  wordsOf: (phrase: string) => Iterable<string>,
): Generator<void, Phrases> {
  const numbers = new Map<string, number>();
  const asksFor: number[][] = [];
  for (const [document, {asked = []}] of documents.entries()) {
    for (const phrase of asked) {
      const number = numbers.get(phrase);
      if (number !== undefined) {
        asksFor[number]!.push(document);
        continue;
      }
      numbers.set(phrase, asksFor.length);
      asksFor.push([document]);
    }
  }
  const sizes = new Uint16Array(asksFor.length);
  const having = new Map<string, number[]>();
  for (const [phrase, number] of numbers) {
    for (const word of wordsOf(phrase)) {
      sizes[number]!++;
      const known = having.get(word);
      if (known) known.push(number);
      else having.set(word, [number]);
    }
    if (number % phrasesAtOnce === 0) yield;
  }
  const lengths = new Float32Array(asksFor.length);
  for (const list of having.values()) {
    const square = rarity(list.length, asksFor.length) ** 2;
    for (const number of list) lengths[number]! += square;
  }
  yield;
  for (let number = 0; number < lengths.length; number++) lengths[number] = Math.sqrt(lengths[number]!);
  return {asksFor, sizes, having, lengths};
}

/**
 * How near the phrases of each document come to a query: the cosines of its nearest ones, by the rarity of the
 * words, each squared, so that one that is nearly the same counts more than several that share a word.
 * @param wanted the words of the query, and what each counts
 * @param size how many documents there are
 */
export function nearness(
  {asksFor, having, lengths}: Phrases,
  wanted: ReadonlyMap<string, number>,
  size: number,
): Float32Array {
  const shared = new Float32Array(asksFor.length);
  const met: number[] = [];
  let square = 0;
  const words = [...wanted].map(([word, weight]) => ({weight, list: having.get(word) ?? []}));
  words.sort((a, b) => a.list.length - b.list.length);
  for (const {weight, list} of words) {
    const adds = weight * rarity(list.length, asksFor.length) ** 2;
    square += adds;
    // What has nothing but common words in common with the query is not near.
    const isCommon = met.length > 0 && list.length > Math.max(common.count, common.share * asksFor.length);
    for (const phrase of list) {
      if (shared[phrase] === 0) {
        if (isCommon) continue;
        met.push(phrase);
      }
      shared[phrase]! += adds;
    }
  }
  const length = Math.sqrt(square);
  for (const phrase of met) shared[phrase]! /= length * lengths[phrase]!;
  const near = met.filter((phrase) => shared[phrase]! >= alike);
  near.sort((a, b) => shared[b]! - shared[a]! || a - b);
  const sums = new Float32Array(size);
  const counted = new Uint8Array(size);
  for (const phrase of near) {
    for (const document of asksFor[phrase]!) {
      if (counted[document] === neighbours) continue;
      counted[document]!++;
      sums[document]! += shared[phrase]! ** 2;
    }
  }
  return sums;
}
