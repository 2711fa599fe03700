import {fieldEnd, fields, type Corpus} from './corpus';
import {latin} from './fold';

/** Where a text occurs, document by document. */
export type Hits = {
  /** How good the best occurrence is, from 0 to 1, for each document. */
  best: Float32Array;
  /** How often it occurs in the body. */
  count: Uint16Array;
};

/** How well the edges of an occurrence agree with the edges of Latin words; 0 rules it out. */
function edges({text, latin: parts}: Corpus, place: number, length: number): number {
  const end = place + length;
  const first = parts[place]!;
  const next = parts[end]!;
  let quality = 1;
  if (first === latin.hump) quality = 0.8;
  if (first === latin.inside) quality = length > 3 ? 0.45 : 0;
  if (quality === 0 || parts[end - 1] === latin.none || next === latin.none) return quality;
  // Another version of the thing named: Llama 2 for Llama.
  if (next === latin.start) return /[0-9]/.test(text[end]!) ? quality * 0.8 : quality;
  if (next === latin.hump) return quality * 0.8;
  const plural = text[end] === 's' && parts[end + 1]! < latin.hump;
  return quality * (plural ? 0.98 : length > 3 ? 0.75 : length > 2 ? 0.6 : length > 1 ? 0.25 : 0);
}

const inTitle = 0.58;
const inPage = 0.5;
const inAlias = 0.56;
const inLabel = 0.4;
const inLead = 0.4;
const inBody = 0.28;
const leadLength = 90; // folded units: about two sentences

/** How much of the name that surrounds an occurrence it fills, from 0 to 1. */
function share(text: string, place: number, length: number): number {
  const from = text.lastIndexOf(fieldEnd, place) + 1;
  const to = text.indexOf(fieldEnd, place);
  return length / Math.max(1, to - from);
}

/** Finds a folded text, which must not be empty, in all documents. */
export function scan(corpus: Corpus, needle: string): Hits {
  const {text, bounds, documents} = corpus;
  const best = new Float32Array(documents.length);
  const count = new Uint16Array(documents.length);
  if (needle === '') throw new RangeError('there is nothing to find');
  const width = fields.length;
  let document = 0;
  for (let place = text.indexOf(needle); place >= 0; place = text.indexOf(needle, place + 1)) {
    while (place >= bounds[(document + 1) * width]!) document++;
    const edge = edges(corpus, place, needle.length);
    if (edge === 0) continue;
    const at = document * width;
    let quality: number;
    if (place >= bounds[at + 4]!) {
      quality = place - bounds[at + 4]! < leadLength ? inLead : inBody;
      count[document]! += 1;
    } else if (place >= bounds[at + 3]!) {
      quality = inLabel;
    } else if (place >= bounds[at + 2]!) {
      quality = inAlias + 0.3 * share(text, place, needle.length);
    } else if (place >= bounds[at + 1]!) {
      quality = inPage + 0.12 * share(text, place, needle.length);
    } else {
      quality = inTitle + 0.26 * share(text, place, needle.length) + (place === bounds[at] ? 0.05 : 0);
    }
    best[document] = Math.max(best[document]!, quality * edge);
  }
  for (const {document: owner, weight} of corpus.named.get(needle) ?? []) {
    best[owner] = Math.max(best[owner]!, weight);
  }
  return {best, count};
}
