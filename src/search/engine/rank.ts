import {fields, type Corpus} from './corpus';
import {dateAgrees} from './dates';
import type {Query, Term} from './query';
import type {Hits} from './scan';
import type {SearchKind, SearchResult} from './types';

export type Scan = (needle: string) => Hits;

/** What a kind is worth where the words decide nothing. */
const kindWeight: Record<SearchKind, number> = {
  section: 1,
  model: 1,
  term: 0.91,
  license: 0.93,
  event: 0.87,
  reference: 0.6,
};

/* What is added for words that stand together; found by trying, and none of them is critical. */
const phraseIsName = 0.2;
const phraseInHeading = 0.18;
const phraseInBody = 0.22;
const wordsNear = 0.12;
const headingAlike = 0.12;
const longer = 0.006; // taken off each time the text doubles
const nearby = 120; // folded units within which words count as near each other

const oftenInBody = 0.12;
const missingWords = 0.8; // share of the score that depends on how many of the words are met
const worthShowing = 0.2; // of the best score, for documents that lack some of the words
const candidates = 80; // documents whose text is looked at once more

const aside = 0.8; // of the score, for what tells of the site's own corrections
const pageByName = 1; // for a page called by one of its names
const verdictAsked = 0.15; // for a row with the verdict asked for
const rowAsked = 0.1; // for any row, when a verdict is asked for
const onThatDay = 0.9;
const answers = 0.3; // for the row or page of the model whose licence, date or size is asked for

/* For a query that is nearly a phrase in which strangers ask; less where the words themselves find well. */
const likeAsked = 1;
const nearness = 1.7; // to this power: what is half as near counts a third
const oneWord = 0.4; // of that, for a single word: it is looked for, not asked about
const foundBadly = 0.4; // best score up to which such phrases count in full
const foundWell = 1.2; // from which they do not count

type Scored = {term: Term; score: Float32Array; weight: number};

/** Scores each document for one term, by the best of its variants. */
function scoreTerm(term: Term, corpus: Corpus, scan: Scan): Scored {
  const size = corpus.documents.length;
  const score = new Float32Array(size);
  for (const {text, weight} of term.variants) {
    const {best, count} = scan(text);
    for (let i = 0; i < size; i++) {
      if (best[i]! === 0) continue;
      const often = count[i]! / (count[i]! + 3);
      score[i] = Math.max(score[i]!, (best[i]! + oftenInBody * often) * weight);
    }
  }
  if (term.date !== undefined) {
    corpus.dates.forEach((date, i) => {
      if (date !== null) score[i] = Math.max(score[i]!, onThatDay * dateAgrees(date, term.date!));
    });
  }
  let found = 0;
  for (let i = 0; i < size; i++) if (score[i]! > 0) found++;
  const rarity = (Math.log(1 + size / (found + 1)) / Math.log(1 + size)) ** 2;
  return {term, score, weight: Math.max(0.08, rarity) * term.weight};
}

/** The shortest stretch of a text that has all of some words, as a number of units; Infinity without one. */
export function span(text: string, words: string[][]): number {
  const places: {place: number; word: number; end: number}[] = [];
  words.forEach((variants, word) => {
    for (const variant of variants) {
      for (let place = text.indexOf(variant); place >= 0; place = text.indexOf(variant, place + 1)) {
        places.push({place, word, end: place + variant.length});
      }
    }
  });
  places.sort((a, b) => a.place - b.place);
  const seen = new Array<number>(words.length).fill(0);
  let missing = words.length;
  let shortest = Infinity;
  let from = 0;
  for (const {word, end} of places) {
    if (seen[word]!++ === 0) missing--;
    while (missing === 0) {
      const first = places[from++]!;
      shortest = Math.min(shortest, end - first.place);
      if (--seen[first.word]! === 0) missing++;
    }
  }
  return shortest;
}

/** How much a heading and a query are the same: 1 when neither has anything that the other lacks. */
function likeness(heading: string, scored: Scored[], {whole}: Query): number {
  const covered = new Uint8Array(heading.length);
  let matched = 0;
  for (const {term} of scored) {
    let longest = 0;
    for (const {text} of term.variants) {
      const place = heading.indexOf(text);
      if (place < 0 || text.length <= longest) continue;
      longest = text.length;
      covered.fill(1, place, place + text.length);
    }
    if (longest > 0) matched += term.text.length;
  }
  let filled = 0;
  for (const unit of covered) filled += unit;
  if (heading.length === 0 || whole.length === 0) return 0;
  return Math.max((filled / heading.length) * (matched / whole.length), sharedPairs(heading, whole));
}

/** How many pairs of neighbouring characters two texts share, from 0 to 1. */
export function sharedPairs(a: string, b: string): number {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < a.length; i++) pairs.add(a.slice(i, i + 2));
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) if (pairs.delete(b.slice(i, i + 2))) shared++;
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}

type Found = {index: number; score: number; all: boolean};

/** Adds what nearness to the phrases of strangers is worth, for documents that none of the words has found too. */
function addNear(
  ranked: Found[],
  near: ReadonlyMap<number, number>,
  isOneWord: boolean,
  allowed: (index: number) => boolean,
): void {
  const top = Math.max(0, ...ranked.slice(0, candidates).map(({score}) => score));
  const share =
    (isOneWord ? oneWord : 1) * likeAsked * Math.min(1, (foundWell - top) / (foundWell - foundBadly));
  if (share <= 0) return;
  const places = new Map(ranked.map((found) => [found.index, found]));
  for (const [index, alike] of near) {
    let found = places.get(index);
    if (!found) {
      if (!allowed(index)) continue;
      found = {index, score: 0, all: false};
      ranked.push(found);
    }
    found.score += share * alike ** nearness;
  }
}

/**
 * Ranks the documents for a query: the exact phrase first, then all words near each other, all
 * words, most words; a word in the heading before one in the text; the shorter text first.
 * @param near how near the query comes to what strangers ask of each document
 * @param answering the document that has the fact that is asked for
 */
export function rank(
  query: Query,
  corpus: Corpus,
  scan: Scan,
  near: ReadonlyMap<number, number> = new Map(),
  answering: number | null = null,
): SearchResult[] {
  const each = query.terms.map((term) => scoreTerm(term, corpus, scan));
  const scored = each.map((one, i) => {
    const [before, after] = [each[i - 1], each[i + 1]];
    // What joins two words is rare and says nothing: 疏模 in 稀疏模型.
    if (!one.term.joint || !before || !after) return one;
    return {...one, weight: Math.min(one.weight, (before.weight + after.weight) / 2)};
  });
  const major = scored.filter(({term}) => term.counts);
  const whole = scored.reduce((sum, {weight}) => sum + weight, 0);
  const wanted = major.reduce((sum, {weight}) => sum + weight, 0);
  const {documents, bounds, text} = corpus;
  const named = corpus.pages.get(query.whole) ?? corpus.pages.get(query.phrase);
  const allowed = (index: number): boolean => {
    if (query.exact.length === 0 && query.without.length === 0) return true;
    const own = text.slice(bounds[index * fields.length], bounds[(index + 1) * fields.length]);
    return (
      query.exact.every((each) => own.includes(each)) && !query.without.some((each) => own.includes(each))
    );
  };
  const ranked: Found[] = [];
  for (let index = 0; index < documents.length; index++) {
    let sum = 0;
    let met = 0;
    for (const {term, score, weight} of scored) {
      sum += score[index]! * weight;
      if (term.counts && score[index]! > 0) met += weight;
    }
    if (met === 0 && index !== named) continue;
    if (!allowed(index)) continue;
    const covered = met / wanted;
    const {kind, facet} = documents[index]!;
    const base = (sum / whole) * (1 - missingWords + missingWords * covered) * kindWeight[kind];
    let score = base + (query.kinds[kind] ?? 0) * covered;
    if (kind === 'section' && facet === 'aside') score *= aside;
    if (kind === 'license' && query.verdict !== null)
      score += (rowAsked + (facet === query.verdict ? verdictAsked : 0)) * covered;
    if (index === named) score += pageByName;
    if (index === answering) score += answers;
    ranked.push({index, score, all: covered > 0.999 || index === named});
  }
  ranked.sort((a, b) => b.score - a.score || a.index - b.index);
  const looked = ranked.slice(0, candidates);
  const words = major.map(({term}) => term.variants.map((variant) => variant.text));
  for (const found of looked) {
    const at = found.index * fields.length;
    const heading = text.slice(bounds[at], bounds[at + 1]! - 1);
    const body = text.slice(bounds[at + 4], bounds[at + 5]);
    found.score += headingAlike * likeness(heading, scored, query);
    if (words.length > 1) {
      if (corpus.named.get(query.phrase)?.some(({document}) => document === found.index))
        found.score += phraseIsName;
      const stands = (part: string): boolean => part.includes(query.phrase) || part.includes(query.whole);
      if (stands(heading)) found.score += phraseInHeading;
      else if (stands(body)) found.score += phraseInBody;
      else if (found.all) {
        const near = span(`${heading}\n${body}`, words);
        if (near < nearby) found.score += wordsNear * (1 - near / nearby);
      }
    }
    found.score -= longer * Math.log2(1 + body.length / 300);
  }
  addNear(ranked, near, words.length === 1, allowed);
  ranked.sort((a, b) => b.score - a.score || a.index - b.index);
  const least = (ranked[0]?.score ?? 0) * worthShowing;
  return ranked
    .filter(({score, all}) => all || score > least)
    .map(({index, score}) => ({document: documents[index]!, score}));
}
