import {copy, latin, type FoldInto, type Store} from './fold';
import {keepAll} from './remember';
import type {Label, SearchDocument, SearchIndex} from './types';

/** Parts of a document, in the order in which they lie in the text. */
export const fields = ['heading', 'page', 'aliases', 'label', 'body'] as const;

/** All documents as one folded text, so that one scan finds a word in all of them. */
export type Corpus = {
  documents: SearchDocument[];
  text: string;
  /** As in `Folded`. */
  latin: Uint8Array;
  /** For each document where its fields begin, five numbers each, and the end of the last. */
  bounds: Uint32Array;
  /** Documents by a whole name of theirs: the most for the heading. */
  named: Map<string, {document: number; weight: number}[]>;
  /** Day, month or year of each event; null for everything else. */
  dates: (string | null)[];
  /** Number of the page that a document stands on; a record is a page by itself. */
  pageOf: Uint32Array;
  /** The document at each address. */
  places: Map<string, number>;
  /** Pages by the folded names that readers call them. */
  pages: Map<string, number>;
  /** How often each word of Latin letters occurs. */
  words: Map<string, number>;
};

/** Between fields and names: no folded text contains it. */
export const fieldEnd = '\n';

/** The parts of a heading that are names by themselves, the first clause first: `ALBERT与DistilBERT：变小的两条路`. */
export function headingParts(heading: string): string[] {
  const clauses = heading.split(/[：:（）()？！?!]/);
  const names = clauses.flatMap((clause) => clause.split(/[、，,]|与|和|\band\b/i));
  const parts = [...clauses, ...names].map((part) => part.trim().replace(/^(?:and|the|an?) +/i, ''));
  return [...new Set(parts)].filter((part) => part !== '' && part !== heading);
}

/** A folded text, and where its units begin in the store. */
type Piece = {text: string; from: number};

/** Texts that have been folded: what comes in parts is prepared part by part, and nothing twice. */
export type Memory = {
  fold: (text: string) => Piece;
  /** As `headingParts`. */
  parts: (heading: string) => string[];
  store: Store;
};

/** Begins without any. @param foldInto of the site whose texts they are */
export function createMemory(foldInto: FoldInto): Memory {
  const store: Store = {latin: new Uint8Array(0), size: 0};
  return {
    fold: keepAll((text) => {
      const from = store.size;
      return {text: foldInto(text, store), from};
    }),
    parts: keepAll(headingParts),
    store,
  };
}

/** Folds, one document at a time, what a corpus of them will ask for. */
export function* readInto({fold, parts}: Memory, documents: SearchDocument[]): Generator<void> {
  for (const {heading, page, aliases, body} of documents) {
    fold(heading);
    for (const part of parts(heading)) fold(part);
    fold(page);
    for (const alias of aliases) fold(alias);
    fold(body);
    yield;
  }
}

/** Puts the documents together as one folded text, some at a time. */
export function* createCorpus(
  {documents, tables}: SearchIndex,
  memory: Memory,
  label: Label,
): Generator<void, Corpus> {
  const {fold} = memory;
  const texts: string[] = [];
  const bounds = new Uint32Array(documents.length * fields.length + 1);
  const named: Corpus['named'] = new Map();
  let parts = new Uint8Array(memory.store.size * 2 + 4096);
  let size = 0;
  let bound = 0;

  const write = (original: string): string => {
    const {text, from} = fold(original);
    texts.push(text, fieldEnd);
    const end = size + text.length;
    if (end >= parts.length) {
      const longer = new Uint8Array(2 * end);
      longer.set(parts);
      parts = longer;
    }
    copy(memory.store.latin, from, text.length, parts, size);
    parts[end] = latin.none;
    size = end + 1;
    return text;
  };
  const name = (text: string, document: number, weight: number): void => {
    const list = named.get(text);
    if (list) list.push({document, weight});
    else named.set(text, [{document, weight}]);
  };

  for (const [index, document] of documents.entries()) {
    bounds[bound++] = size;
    name(write(document.heading), index, 1.1);
    memory.parts(document.heading).forEach((part, i) => name(fold(part).text, index, i === 0 ? 1.1 : 1));
    bounds[bound++] = size;
    if (document.page !== document.heading) write(document.page);
    bounds[bound++] = size;
    for (const alias of document.aliases) name(write(alias), index, 1);
    bounds[bound++] = size;
    write(label(document));
    bounds[bound++] = size;
    write(document.body);
    if (index % atOnce === 0) yield;
  }
  bounds[bound] = size;

  const text = texts.join('');
  const latinParts = parts.subarray(0, size);
  const places = new Map(documents.map(({url}, index) => [url, index]));
  const pages = new Map<string, number>();
  for (const [url, names] of tables.pages) {
    const index = places.get(url);
    if (index !== undefined) for (const each of names) pages.set(fold(each).text, index);
  }
  const numbers = new Map<string, number>();
  const pageOf = Uint32Array.from(documents, ({kind, url}) => {
    const page = kind === 'section' ? url.split('#', 1)[0]! : url;
    const number = numbers.get(page) ?? numbers.size;
    numbers.set(page, number);
    return number;
  });
  const dates = documents.map(({kind, body}) =>
    kind === 'event' ? (/^\d{4}(?:-\d\d){0,2}(?![\d-])/.exec(body)?.[0] ?? null) : null,
  );
  const words = yield* countWords(text, latinParts);
  return {documents, text, latin: latinParts, bounds, named, dates, pageOf, places, pages, words};
}

const atOnce = 64; // documents

function* countWords(text: string, parts: Uint8Array): Generator<void, Map<string, number>> {
  const words = new Map<string, number>();
  let counted = 0;
  for (let place = parts.indexOf(latin.start); place >= 0; place = parts.indexOf(latin.start, place + 1)) {
    let end = place + 1;
    while (parts[end]! >= latin.hump) end++;
    const word = text.slice(place, end);
    words.set(word, (words.get(word) ?? 0) + 1);
    if (++counted % 1000 === 0) yield;
  }
  return words;
}
