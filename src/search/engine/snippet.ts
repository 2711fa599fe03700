import {latin, type Fold, type Folded} from './fold';
import type {Query} from './query';
import type {MarkedText, Range} from './types';

/** The variants to mark, the longest first, each with the number of its term. */
function needles({terms}: Query): {text: string; term: number}[] {
  return terms
    .flatMap(({variants, counts}, term) => (counts ? variants.map(({text}) => ({text, term})) : []))
    .sort((a, b) => b.text.length - a.text.length);
}

type Hit = {start: number; end: number; term: number};

/** Occurrences in a folded text that begin where a word begins. */
function hits({text, latin: parts}: Folded, query: Query): Hit[] {
  const found: Hit[] = [];
  for (const needle of needles(query)) {
    for (let start = text.indexOf(needle.text); start >= 0; start = text.indexOf(needle.text, start + 1)) {
      const inside = parts[start] === latin.inside && needle.text.length < 4;
      if (!inside) found.push({start, end: start + needle.text.length, term: needle.term});
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Joins overlapping ranges and such as touch. */
function merge(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of ranges) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** From the first unit of the original to the end of the last. */
const original = ({offsets}: Folded, {start, end}: Hit): Range => [offsets[start]!, offsets[end - 1]! + 1];

/** A text with the words of a query marked. */
export function markText(text: string, query: Query, fold: Fold): MarkedText {
  const folded = fold(text);
  return {text, marks: merge(hits(folded, query).map((hit) => original(folded, hit)))};
}

const before = 18; // units shown ahead of the first mark
const sentenceEnd = /[。！？；.!?;]\s*$/;

/**
 * The part of a text that has most of the words of a query, marked.
 * @param length most units to show, ellipses not counted
 */
export function snippet(text: string, query: Query, fold: Fold, length: number): MarkedText {
  const folded = fold(text);
  const found = hits(folded, query);
  let best = 0;
  let from = 0;
  found.forEach((hit, i) => {
    const start = folded.offsets[hit.start]!;
    const terms = new Set<number>();
    for (let j = i; j < found.length && folded.offsets[found[j]!.start]! < start + length - before; j++)
      terms.add(found[j]!.term);
    if (terms.size > best) {
      best = terms.size;
      from = start;
    }
  });
  from = Math.max(0, Math.min(from - before, text.length - length));
  // Begin with a sentence or a word where one begins nearby.
  for (let i = from; i > Math.max(0, from - before); i--) {
    if (sentenceEnd.test(text.slice(Math.max(0, i - 2), i))) {
      from = i;
      break;
    }
  }
  while (from > 0 && /[\p{L}\p{N}]/u.test(text[from - 1]!) && /[a-z0-9]/i.test(text[from]!)) from--;
  let to = Math.min(text.length, from + length);
  while (to < text.length && /[a-z0-9]/i.test(text[to]!) && /[a-z0-9]/i.test(text[to - 1]!)) to++;
  const head = from > 0 ? '…' : '';
  const shift = head.length - from;
  const marks = merge(found.map((hit) => original(folded, hit)))
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end]): Range => [start + shift, end + shift]);
  return {text: head + text.slice(from, to) + (to < text.length ? '…' : ''), marks};
}
