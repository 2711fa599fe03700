import type {Answering} from './answer';
import {fields, type Corpus} from './corpus';
import {dateAgrees} from './dates';
import {longQuery, weigh, type Features} from './learned';
import type {Likely} from './likelihood';
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
const quoted = 3; // words from which a query that stands in a text as it was typed is a quotation
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

const likeliest = 25; // documents that are looked at because the query is likely of them, whatever its words find
const likelyEnough = 0.5; // of the highest likelihood, for such as none of the words has found

const noAnswer: Answering = {ofModel: new Set(), ofMany: new Set()};

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
function likeness(heading: string, scored: Scored[], {whole}: Query, pairs: ReadonlySet<string>): number {
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
  return Math.max((filled / heading.length) * (matched / whole.length), sharedPairs(heading, whole, pairs));
}

/** The pairs of neighbouring characters of a text. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}

/** How many pairs of neighbouring characters two texts share, from 0 to 1; the pairs of the second are given as well. */
export function sharedPairs(a: string, b: string, pairs: ReadonlySet<string> = pairsOf(b)): number {
  const shared = new Set<string>();
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2);
    if (pairs.has(pair)) shared.add(pair);
  }
  return (2 * shared.size) / Math.max(1, a.length + b.length - 2);
}

/** A document that has been found, with its score by the words. */
type Found = {index: number; score: number; all: boolean; likeness?: number; verbatim?: boolean};

/** A document near the top, and all that its place is decided by. */
export type Candidate = Found & {features: Features};

/** One over the place of each number among the highest, the first of equals before the others. */
function placesOf(numbers: Float32Array, most: number): Map<number, number> {
  const best: number[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    if (number === 0 || (best.length === most && number <= numbers[best[most - 1]!]!)) continue;
    let place = best.length < most ? best.length : most - 1;
    for (; place > 0 && numbers[best[place - 1]!]! < number; place--) best[place] = best[place - 1]!;
    best[place] = index;
  }
  return new Map(best.map((index, place) => [index, 1 / (place + 1)]));
}

/** The two best scores on each page, so that every document finds the best of the others. */
function bestOfPages(ranked: Found[], pageOf: Uint32Array): (index: number) => number {
  const best = new Map<number, Found[]>();
  for (const found of ranked) {
    const page = pageOf[found.index]!;
    const list = best.get(page);
    if (!list) best.set(page, [found]);
    else if (list.length < 2) list.push(found);
  }
  return (index) => best.get(pageOf[index]!)?.find((found) => found.index !== index)?.score ?? 0;
}

const byScore = (a: Found, b: Found): number => b.score - a.score || a.index - b.index;

/** Puts the first of a list that was in order, whose scores have changed and which are in order again, back among the others. */
function mergeInto(list: Found[], first: Found[]): Found[] {
  let from = first.length;
  let next = 0;
  for (let to = 0; next < first.length; to++) {
    const other = list[from];
    const isFirst = other === undefined || byScore(first[next]!, other) <= 0;
    list[to] = isFirst ? first[next++]! : list[from++]!;
  }
  return list;
}

/** Scores by the words alone, best first, and the terms of the query by which they were found. */
function byWords(
  query: Query,
  corpus: Corpus,
  scan: Scan,
  answering: Answering,
  allowed: (index: number) => boolean,
): {ranked: Found[]; scored: Scored[]} {
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
  const ranked: Found[] = [];
  const sums = new Float64Array(documents.length);
  const mets = new Float64Array(documents.length);
  for (const {term, score, weight} of scored) {
    for (let index = 0; index < score.length; index++) {
      if (score[index] === 0) continue;
      sums[index]! += score[index]! * weight;
      if (term.counts) mets[index]! += weight;
    }
  }
  for (let index = 0; index < documents.length; index++) {
    const sum = sums[index]!;
    const met = mets[index]!;
    if (met === 0 && index !== named) continue;
    if (!allowed(index)) continue;
    // A page may be called by a name that is a word of questions: 时间轴.
    const covered = wanted > 0 ? met / wanted : 0;
    const {kind, facet} = documents[index]!;
    const base = (sum / whole) * (1 - missingWords + missingWords * covered) * kindWeight[kind];
    let score = base + (query.kinds[kind] ?? 0) * covered;
    if (kind === 'section' && facet === 'aside') score *= aside;
    if (kind === 'license' && query.verdict !== null)
      score += (rowAsked + (facet === query.verdict ? verdictAsked : 0)) * covered;
    if (index === named) score += pageByName;
    if (answering.ofModel.has(index) || answering.ofMany.has(index)) score += answers;
    ranked.push({index, score, all: covered > 0.999 || index === named});
  }
  ranked.sort(byScore);
  const words = major.map(({term}) => term.variants.map((variant) => variant.text));
  const pairs = pairsOf(query.whole);
  const near = ranked.slice(0, candidates);
  for (const found of near) {
    const at = found.index * fields.length;
    const heading = text.slice(bounds[at], bounds[at + 1]! - 1);
    const body = text.slice(bounds[at + 4], bounds[at + 5]);
    found.likeness = likeness(heading, scored, query, pairs);
    found.score += headingAlike * found.likeness;
    if (words.length > 1) {
      if (corpus.named.get(query.phrase)?.some(({document}) => document === found.index))
        found.score += phraseIsName;
      const stands = (part: string): boolean => part.includes(query.phrase) || part.includes(query.whole);
      const inHeading = stands(heading);
      const inBody = !inHeading && stands(body);
      found.verbatim = words.length >= quoted && (inHeading || inBody);
      if (inHeading) found.score += phraseInHeading;
      else if (inBody) found.score += phraseInBody;
      else if (found.all) {
        const stretch = span(`${heading}\n${body}`, words);
        if (stretch < nearby) found.score += wordsNear * (1 - stretch / nearby);
      }
    }
    found.score -= longer * Math.log2(1 + body.length / 300);
  }
  return {ranked: mergeInto(ranked, near.sort(byScore)), scored};
}

/**
 * Finds the documents for a query in two ways: by its words (the exact phrase first, then all words near
 * each other, all words, most words; a word in the heading before one in the text; the shorter text
 * first), and by the likelihood of the whole. The candidates of both come with their features.
 * @param answering the documents that have what is asked for
 */
export function findCandidates(
  query: Query,
  corpus: Corpus,
  scan: Scan,
  likely: Likely,
  answering: Answering = noAnswer,
): {candidates: Candidate[]; rest: Found[]} {
  const {documents, bounds, text} = corpus;
  const allowed = (index: number): boolean => {
    if (query.exact.length === 0 && query.without.length === 0) return true;
    const own = text.slice(bounds[index * fields.length], bounds[(index + 1) * fields.length]);
    return (
      query.exact.every((each) => own.includes(each)) && !query.without.some((each) => own.includes(each))
    );
  };
  const {ranked, scored} = byWords(query, corpus, scan, answering, allowed);
  const major = scored.filter(({term}) => term.counts);
  const wanted = major.reduce((sum, {weight}) => sum + weight, 0);
  const wordsPlace = new Float32Array(documents.length);
  ranked.forEach(({index}, place) => (wordsPlace[index] = 1 / (place + 1)));
  const likelihoodPlace = placesOf(likely.all, candidates);
  const askedPlace = placesOf(likely.asked, candidates);
  const nearPlace = placesOf(likely.near, candidates);
  const bestOfPage = bestOfPages(ranked, corpus.pageOf);

  const looked = ranked.slice(0, candidates);
  let least = Infinity;
  for (const [index, place] of likelihoodPlace) {
    if (place === 1) least = likelyEnough * likely.all[index]!;
    if (place < 1 / likeliest || likely.all[index]! < least) break;
    if (wordsPlace[index]! >= 1 / candidates || !allowed(index)) continue;
    looked.push(ranked.find((found) => found.index === index) ?? {index, score: 0, all: false});
  }
  const pairs = pairsOf(query.whole);
  const long = Math.min(1, major.length / longQuery);
  const withFeatures = looked.map((found): Candidate => {
    const {index, score} = found;
    const at = index * fields.length;
    const page = text.slice(bounds[at + 1], bounds[at + 2]);
    const inPage = major.filter(({term}) => term.variants.some((variant) => page.includes(variant.text)));
    const place = wordsPlace[index]!;
    return {
      ...found,
      features: {
        words: score,
        likelihood: likely.all[index]!,
        wordsPlace: place,
        wordsPlaceLong: place * long,
        likelihoodPlace: likelihoodPlace.get(index) ?? 0,
        askedPlace: askedPlace.get(index) ?? 0,
        nearLong: likely.near[index]! * long,
        nearPlace: nearPlace.get(index) ?? 0,
        pageTitle: inPage.reduce((sum, {weight}) => sum + weight, 0) / (wanted || 1),
        likeness:
          found.likeness ?? likeness(text.slice(bounds[at], bounds[at + 1]! - 1), scored, query, pairs),
        verbatim: found.verbatim ? 1 : 0,
        bestOfPage: bestOfPage(index),
        asked: documents[index]!.asked ? 1 : 0,
        askedOften: Math.log1p(documents[index]!.asked?.length ?? 0),
        answer: answering.ofModel.has(index) ? 1 : 0,
        answerOfMany: answering.ofMany.has(index) ? 1 : 0,
      },
    };
  });
  const taken = new Uint8Array(documents.length);
  for (const {index} of looked) taken[index] = 1;
  return {candidates: withFeatures, rest: ranked.filter(({index}) => taken[index] === 0)};
}

/** Everything that is found for a query, best first: the candidates in the order that is learnt, then the rest. */
export function rank(...given: Parameters<typeof findCandidates>): SearchResult[] {
  const [, {documents}] = given;
  const {candidates: near, rest} = findCandidates(...given);
  const ordered = near
    .map((found) => ({...found, worth: weigh(found.features)}))
    .sort((a, b) => b.worth - a.worth || a.index - b.index);
  const least = Math.max(0, ...near.map(({score}) => score)) * worthShowing;
  const shown = [...ordered, ...rest.filter(({all, score}) => all || score > least)];
  return shown.map(({index, score}) => ({document: documents[index]!, score}));
}
