import {stemmer} from 'stemmer';
import {placesOfAnswer, readQuestion, type Asked} from './answer';
import {createCorpus, createMemory, readInto, type Corpus, type Memory} from './corpus';
import {nearestWords} from './distance';
import {createFolds, isHan, type Fold} from './fold';
import type {Hear} from './hear';
import {createLikelihood, wordsOf} from './likelihood';
import {createLexicon, type Lexicon} from './lexicon';
import {arabicNumbers} from './numerals';
import {parseQuery, type Query, type Vocabulary} from './query';
import {findCandidates, rank, sharedPairs, type Candidate} from './rank';
import {keepAll, remember} from './remember';
import {scan, type Hits} from './scan';
import {inOneGo, inSlices} from './steps';
import type {Label, SearchDocument, SearchIndex, SearchResult, SpellingTables} from './types';

/** Makes what hears words in slips of the ear; `hearing.ts` has it, since few queries want it. */
export type MakeHear = (corpus: Corpus, lexicon: Lexicon, tables: SpellingTables, fold: Fold) => Hear;

export type SearchEngine = {
  /** Everything that matches, best first; nothing for an empty query. */
  search: (typed: string) => SearchResult[];
  parse: (typed: string) => Query;
  /** The candidates for the first places, in no order, with what their order is decided by; for learning it. */
  candidates: (typed: string) => (Candidate & {document: SearchDocument})[];
  fold: Fold;
  /** The fact about a model that a query asks for; null where it asks for none. */
  asked: (typed: string) => Asked | null;
  /** Whether the table of readings would help with what was typed: it has not been given, and words of it occur nowhere. */
  wantsPinyin: (typed: string) => boolean;
  /** Gives what hears by the table of readings; from then on slips of the ear and pinyin are understood. */
  learnPinyin: (makeHear: MakeHear) => void;
  /** The query as it was understood, where a word of it was taken for a slip; null where none was. */
  didYouMean: (typed: string) => string | null;
  /** The names that look most like what was typed, as they are written; for a search without results. */
  nearest: (typed: string) => string[];
};

/** The names that share most pairs of characters with a folded text. */
function nearestNames(text: string, names: ReadonlyMap<string, string>, count: number): string[] {
  return [...names]
    .map(([name, written]) => ({written, alike: sharedPairs(name, text)}))
    .filter(({alike}) => alike > 0.25)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, count)
    .map(({written}) => written);
}

/** Finds the words with the stem of a word; the stems are worked out at the first question. */
function createFamilies(words: ReadonlyMap<string, number>): (word: string) => string[] {
  let families: Map<string, string[]> | null = null;
  const isEnglish = (word: string): boolean => /^[a-z]{4,}$/.test(word);
  return (word) => {
    if (!isEnglish(word)) return [];
    if (!families) {
      families = new Map();
      for (const each of words.keys()) {
        if (!isEnglish(each)) continue;
        const stem = stemmer(each);
        const family = families.get(stem);
        if (family) family.push(each);
        else families.set(stem, [each]);
      }
    }
    return families.get(stemmer(word)) ?? [];
  };
}

/** What was typed with the words mended that were taken for slips. */
function mend(typed: string, {slips}: Query, fold: Fold, written: (name: string) => string): string | null {
  let mended = typed;
  for (const slip of slips) {
    const {text, offsets} = fold(mended);
    const place = text.indexOf(slip.written);
    if (place < 0) continue;
    const end = offsets[place + slip.written.length - 1]! + 1;
    mended = mended.slice(0, offsets[place]) + written(slip.meant) + mended.slice(end);
  }
  return mended === typed ? null : mended;
}

/** What the engines of one site have in common, while more and more of its texts arrive. */
export type Ground = {fold: Fold; memory: Memory; wordsOfPhrase: (phrase: string) => readonly string[]};

/** @param traditional as in the tables of the index */
export function createGround(traditional: string): Ground {
  const {fold, foldInto} = createFolds(traditional);
  return {
    fold,
    memory: createMemory(foldInto),
    wordsOfPhrase: keepAll((phrase) => [...wordsOf(fold(phrase))]),
  };
}

/** Prepares the documents for searching, some at a time. */
function* preparing(
  index: SearchIndex,
  label: Label,
  {fold, memory, wordsOfPhrase}: Ground,
): Generator<void, SearchEngine> {
  yield* readInto(memory, index.documents);
  const corpus = yield* createCorpus(index, memory, label);
  yield;
  const lexicon = createLexicon(index, memory);
  yield;
  const latinNames = new Map(
    [...lexicon.names.keys()].filter((name) => !isHan(name)).map((name) => [name, 20]),
  );
  // A name is likelier to be meant than a word that occurs as often.
  const words = new Map(corpus.words);
  for (const [name, weight] of latinNames) words.set(name, (words.get(name) ?? 0) + weight);

  const likelihood = yield* createLikelihood(corpus, fold, wordsOfPhrase);
  yield;
  const scanOnce = remember((needle: string): Hits => scan(corpus, needle));
  const occurs = remember((text: string) => corpus.text.includes(text));
  const nearest = remember((word: string) => nearestWords(word, words, 3));
  const nearestName = remember((text: string) => nearestWords(text, latinNames, 1)[0] ?? null);
  const inWord = remember((text: string) => {
    for (const word of words.keys()) if (word.includes(text)) return true;
    return false;
  });
  const vocabulary: Vocabulary = {
    inWord,
    family: createFamilies(corpus.words),
    lexicon,
    words: corpus.words,
    occurs,
    nearest,
    nearestName,
    fold,
    tables: index.tables,
  };
  let hear: Hear | null = null;
  const heard = remember((typed: string): {said: string} => {
    const plain = arabicNumbers(typed);
    const written = index.tables.spoken.reduce((text, [name, meant]) => text.replaceAll(name, meant), plain);
    return {said: hear?.(written) ?? (written === plain ? typed : written)};
  });
  const parse = (typed: string): Query => parseQuery(heard(typed).said, vocabulary);
  /** What is asked for, and the documents that have it. */
  const questionOf = (typed: string, query: Query) => {
    const plain = `${heard(typed).said} ${fold(typed).text}`;
    const asked = readQuestion(plain, query, corpus);
    return {asked, answering: placesOfAnswer(plain, query, asked, corpus)};
  };
  return {
    parse,
    fold,
    candidates: (typed) => {
      const query = parse(typed);
      if (query.terms.length === 0) return [];
      const found = findCandidates(
        query,
        corpus,
        scanOnce,
        likelihood(query),
        questionOf(typed, query).answering,
      );
      return found.candidates.map((each) => ({...each, document: index.documents[each.index]!}));
    },
    asked: (typed) => questionOf(typed, parse(typed)).asked,
    wantsPinyin: (typed) => {
      if (hear !== null || !index.tables.pinyin) return false;
      const {terms, slips} = parseQuery(typed, vocabulary);
      return slips.length > 0 || terms.some(({variants}) => !variants.some(({text}) => occurs(text)));
    },
    learnPinyin: (makeHear) => {
      hear = makeHear(corpus, lexicon, index.tables, fold);
      heard.forget();
    },
    didYouMean: (typed) => {
      const {said} = heard(typed);
      const mended = mend(said, parse(typed), fold, (name) => lexicon.names.get(name) ?? name);
      return mended ?? (said === typed ? null : said);
    },
    nearest: (typed) => nearestNames(fold(typed).text, lexicon.names, 4),
    search: (typed) => {
      const query = parse(typed);
      return query.terms.length === 0
        ? []
        : rank(query, corpus, scanOnce, likelihood(query), questionOf(typed, query).answering);
    },
  };
}

/** Prepares the documents for searching, in one go; some tens of milliseconds. */
export const createEngine = (index: SearchIndex, label: Label): SearchEngine =>
  inOneGo(preparing(index, label, createGround(index.tables.traditional)));

/**
 * The same in slices, between which the page answers.
 * @param ground what was prepared of the same site before is not prepared again
 * @param pause is kept when the page has had its turn
 */
export const prepareEngine = (
  index: SearchIndex,
  label: Label,
  ground: Ground,
  pause: () => Promise<void>,
): Promise<SearchEngine> => inSlices(preparing(index, label, ground), pause);
