import {stemmer} from 'stemmer';
import {fieldEnd, fields, type Corpus} from './corpus';
import {isHan, latin, type Fold, type Folded} from './fold';
import {nearness, readPhrases} from './phrases';
import type {Query} from './query';
import {stopWords} from './words';

/** How likely what was asked is to be said of each document; 0 for what is likely of anything. */
export type Likely = {
  /** By all that is known of a document: phrases of strangers, names, text, the page around it. */
  all: Float32Array;
  /** By the phrases of strangers alone. */
  asked: Float32Array;
  /** How near the nearest phrases of strangers come; see `nearness`. */
  near: Float32Array;
};
export type Likelihood = (query: Query) => Likely;

/* What the share of a word in each text counts, and how many words make a share half believed. */
const mix = {asked: 1, names: 0.5, body: 0.7, page: 0.15};
const enough = {asked: 10, names: 8, body: 80, page: 300};
const common = 0.3; // of a word's share in everything: what is no likelier than that adds little
const inHeading = 2; // times that a word of the heading counts among the names

const bySlip = 0.6; // of what a word adds that was put in the place of one that looks like a slip

/* What is done before the page is asked whether it wants its turn: well under a millisecond of work each. */
const documentsAtOnce = 25;
const wordsAtOnce = 1000;

const remembered = 300; // words whose counts are kept while a query is typed

const stems = new Map<string, string>();
const stemOf = (word: string): string => {
  let stem = stems.get(word);
  if (stem === undefined) stems.set(word, (stem = /^[a-z]{3,}$/.test(word) ? stemmer(word) : word));
  return stem;
};

/** The words of a text, each once: stems of Latin words, Chinese characters and pairs of them. */
export function wordsOf({text, latin: parts}: Folded): Set<string> {
  const found = new Set<string>();
  for (let place = 0; place < text.length;) {
    let end = place + 1;
    if (parts[place] !== latin.none) {
      while (parts[end]! >= latin.hump) end++;
      const word = text.slice(place, end);
      if (!stopWords.has(word)) found.add(stemOf(word));
    } else if (isHan(text[place]!)) {
      found.add(text[place]!);
      if (end < text.length && isHan(text[end]!)) found.add(text.slice(place, end + 1));
    }
    place = end;
  }
  return found;
}

type Texts = Pick<Folded, 'text' | 'latin'>;

/** How many words a stretch of text has, counted as `wordsOf` does, repetitions and all. */
function countWords({text, latin: parts}: Texts, from: number, to: number): number {
  let count = 0;
  for (let place = from; place < to; place++) {
    if (parts[place] === latin.start) count++;
    else if (parts[place] === latin.none && text[place] !== fieldEnd) count += 2;
  }
  return count;
}

/** Where the Latin words of a text stand, in order, by their stem; found some at a time. */
function* placesByStem({text, latin: parts}: Texts): Generator<void, Map<string, number[]>> {
  const places = new Map<string, number[]>();
  let read = 0;
  for (let place = parts.indexOf(latin.start); place >= 0; place = parts.indexOf(latin.start, place + 1)) {
    let end = place + 1;
    while (parts[end]! >= latin.hump) end++;
    const stem = stemOf(text.slice(place, end));
    const known = places.get(stem);
    if (known) known.push(place);
    else places.set(stem, [place]);
    if (++read % wordsAtOnce === 0) yield;
  }
  return places;
}

/** Calls back with each place where characters stand in a text. */
function eachPlace(text: string, characters: string, found: (place: number) => void): void {
  for (let place = text.indexOf(characters); place >= 0; place = text.indexOf(characters, place + 1))
    found(place);
}

/** What one word adds for the documents that have it, or stand on a page that has. */
type Share = {documents: Uint32Array; all: Float32Array; asked: Float32Array};

/**
 * Prepares the likelihoods, some at a time: every document is a mixture of what strangers ask of it, its names, its text
 * and its page, and a query is likelier of the document in whose mixture its words are commoner than in
 * everything together. All words of the query count, small ones little, because they are common.
 */
export function* createLikelihood(
  corpus: Corpus,
  fold: Fold,
  wordsOfPhrase: (phrase: string) => Iterable<string> = (phrase) => wordsOf(fold(phrase)),
): Generator<void, Likelihood> {
  const {documents, bounds, pageOf} = corpus;
  const size = documents.length;
  const width = fields.length;
  const phrases = yield* readPhrases(documents, wordsOfPhrase);
  const inCorpus = yield* placesByStem(corpus);
  const pages = size === 0 ? 0 : Math.max(...pageOf) + 1;
  const empty = () => ({
    asked: new Float32Array(size),
    names: new Float32Array(size),
    body: new Float32Array(size),
    page: new Float32Array(pages),
  });

  const lengths = empty();
  phrases.asksFor.forEach((list, phrase) => {
    for (const index of list) lengths.asked[index]! += phrases.sizes[phrase]!;
  });
  let total = 0;
  for (let index = 0; index < size; index++) {
    const [heading, page, , label, body, end] = bounds.subarray(index * width, index * width + width + 1);
    lengths.names[index] =
      inHeading * countWords(corpus, heading!, page!) + countWords(corpus, page!, label!);
    lengths.body[index] = countWords(corpus, body!, end!);
    const sum = lengths.asked[index]! + lengths.names[index]! + lengths.body[index]!;
    lengths.page[pageOf[index]!]! += sum;
    total += sum;
    if (index % documentsAtOnce === 0) yield;
  }

  const counts = empty();
  /** Counts a word, which is a stem or characters, in the parts of every document. */
  const count = (word: string): void => {
    let index = 0;
    const inPart = (place: number): void => {
      while (place >= bounds[(index + 1) * width]!) index++;
      const at = index * width;
      if (place >= bounds[at + 4]!) counts.body[index]! += 1;
      else if (place < bounds[at + 3]!) counts.names[index]! += place < bounds[at + 1]! ? inHeading : 1;
    };
    for (const phrase of phrases.having.get(word) ?? [])
      for (const document of phrases.asksFor[phrase]!) counts.asked[document]! += 1;
    if (isHan(word)) eachPlace(corpus.text, word, inPart);
    else inCorpus.get(word)?.forEach(inPart);
  };

  const shareOf = (word: string): Share => {
    for (const each of Object.values(counts)) each.fill(0);
    count(word);
    let everywhere = 0;
    for (let index = 0; index < size; index++) {
      const sum = counts.asked[index]! + counts.names[index]! + counts.body[index]!;
      counts.page[pageOf[index]!]! += sum;
      everywhere += sum;
    }
    const found: number[] = [];
    const all: number[] = [];
    const byAsked: number[] = [];
    const usual = (common * everywhere) / total;
    const part = (name: keyof typeof mix, at: number): number =>
      (mix[name] * counts[name][at]!) / (lengths[name][at]! + enough[name]);
    for (let index = 0; index < size; index++) {
      const page = pageOf[index]!;
      if (counts.page[page] === 0) continue;
      const ofAsked = part('asked', index);
      const sum = ofAsked + part('names', index) + part('body', index) + part('page', page);
      found.push(index);
      all.push(Math.log1p(sum / usual));
      byAsked.push(Math.log1p(ofAsked / usual));
    }
    return {
      documents: Uint32Array.from(found),
      all: Float32Array.from(all),
      asked: Float32Array.from(byAsked),
    };
  };

  const known = new Map<string, Share>();
  const share = (word: string): Share => {
    let made = known.get(word);
    if (!made) {
      if (known.size >= remembered) known.clear();
      known.set(word, (made = shareOf(word)));
    }
    return made;
  };

  return ({folded, slips, terms}) => {
    const none = (): Float32Array => new Float32Array(size);
    // What happened on a day is asked of everything: 2017年6月发生了什么.
    const counting = terms.filter(({counts}) => counts);
    if (counting.length > 0 && counting.every(({date}) => date !== undefined))
      return {all: none(), asked: none(), near: none()};
    const wanted = new Map([...wordsOf(folded)].map((word) => [word, 1]));
    for (const {meant} of slips)
      for (const word of wordsOf(fold(meant))) if (!wanted.has(word)) wanted.set(word, bySlip);
    const likely: Likely = {all: none(), asked: none(), near: nearness(phrases, wanted, size)};
    for (const [word, weight] of wanted) {
      const {documents: found, all, asked: byAsked} = share(word);
      for (let i = 0; i < found.length; i++) {
        likely.all[found[i]!]! += weight * all[i]!;
        likely.asked[found[i]!]! += weight * byAsked[i]!;
      }
    }
    return likely;
  };
}
