import {stemmer} from 'stemmer';
import {isHan, latin, type Fold, type Folded} from './fold';
import type {Query} from './query';
import type {SearchDocument} from './types';
import {stopWords} from './words';

/** How near a query comes to what strangers ask of each document, from 0 to 1; those left out are far. */
export type NearnessToAsked = (query: Query) => Map<number, number>;

/* Found by trying on queries of people who had not seen the phrases; see CONTRIBUTING. */
const steepness = 1.5; // of rarity: a rare word counts this power of what a logarithm would give it
const unasked = 0.5; // of the weight of the rarest, for a word in none of the phrases

const stems = new Map<string, string>();
const stemOf = (word: string): string => {
  let stem = stems.get(word);
  if (stem === undefined) stems.set(word, (stem = /^[a-z]{3,}$/.test(word) ? stemmer(word) : word));
  return stem;
};

/** What two texts are compared by, each once: stems of Latin words, neighbouring Chinese characters. */
export function features({text, latin: parts}: Folded): Set<string> {
  const found = new Set<string>();
  for (let place = 0; place < text.length;) {
    let end = place + 1;
    if (parts[place] !== latin.none) {
      while (parts[end]! >= latin.hump) end++;
      const word = text.slice(place, end);
      if (!stopWords.has(word)) found.add(stemOf(word));
    } else if (isHan(text[place]!) && end < text.length && isHan(text[end]!)) {
      found.add(text.slice(place, end + 1));
    }
    place = end;
  }
  return found;
}

type Phrase = {document: number; weight: number};

/**
 * Prepares the phrases. A query is compared with each by itself: near is what has nearly all of the rare
 * words of one phrase and few others, not what shares common words with many.
 */
export function createAsked(documents: SearchDocument[], fold: Fold): NearnessToAsked {
  const phrases: Phrase[] = [];
  const holders = new Map<string, number[]>();
  const spread = new Map<string, {last: number; documents: number}>();
  let asked = 0;
  documents.forEach((document, index) => {
    if (document.asked) asked++;
    for (const text of document.asked ?? []) {
      for (const feature of features(fold(text))) {
        const holding = holders.get(feature);
        if (holding) holding.push(phrases.length);
        else holders.set(feature, [phrases.length]);
        const known = spread.get(feature);
        if (!known) spread.set(feature, {last: index, documents: 1});
        else if (known.last !== index) {
          known.last = index;
          known.documents++;
        }
      }
      phrases.push({document: index, weight: 0});
    }
  });
  const rarity = (count: number): number =>
    (Math.log((asked + 1) / (count + 0.5)) / Math.log(asked + 1)) ** steepness;
  const weightOf = (feature: string): number => {
    const known = spread.get(feature);
    return known ? rarity(known.documents) : unasked * rarity(0.5);
  };
  for (const [feature, holding] of holders) {
    const weight = weightOf(feature);
    for (const place of holding) phrases[place]!.weight += weight;
  }

  return ({folded, slips}) => {
    const near = new Map<number, number>();
    if (asked === 0) return near;
    const wanted = features(folded);
    for (const {meant} of slips) for (const feature of features(fold(meant))) wanted.add(feature);
    const shared = new Map<number, number>();
    let whole = 0;
    for (const feature of wanted) {
      const weight = weightOf(feature);
      whole += weight;
      for (const place of holders.get(feature) ?? []) shared.set(place, (shared.get(place) ?? 0) + weight);
    }
    for (const [place, weight] of shared) {
      const {document, weight: own} = phrases[place]!;
      const alike = (2 * weight) / (whole + own);
      if (alike > (near.get(document) ?? 0)) near.set(document, alike);
    }
    return near;
  };
}
