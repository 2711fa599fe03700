import {latin, type Fold} from './fold';
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

/** Folds the documents into one text. */
export function createCorpus({documents, tables}: SearchIndex, fold: Fold, label: Label): Corpus {
  const texts: string[] = [];
  const parts: Uint8Array[] = [];
  const bounds = new Uint32Array(documents.length * fields.length + 1);
  const named: Corpus['named'] = new Map();
  let length = 0;
  let bound = 0;

  const write = (text: string): string => {
    const folded = fold(text);
    texts.push(folded.text, fieldEnd);
    parts.push(folded.latin, Uint8Array.of(latin.none));
    length += folded.text.length + 1;
    return folded.text;
  };
  const name = (text: string, document: number, weight: number): void => {
    const list = named.get(text);
    if (list) list.push({document, weight});
    else named.set(text, [{document, weight}]);
  };

  documents.forEach((document, index) => {
    bounds[bound++] = length;
    name(write(document.heading), index, 1.1);
    headingParts(document.heading).forEach((part, i) => name(fold(part).text, index, i === 0 ? 1.1 : 1));
    bounds[bound++] = length;
    if (document.page !== document.heading) write(document.page);
    bounds[bound++] = length;
    for (const alias of document.aliases) name(write(alias), index, 1);
    bounds[bound++] = length;
    write(label(document));
    bounds[bound++] = length;
    write(document.body);
  });
  bounds[bound] = length;

  const text = texts.join('');
  const latinParts = new Uint8Array(length);
  let place = 0;
  for (const part of parts) {
    latinParts.set(part, place);
    place += part.length;
  }
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
  const words = countWords(text, latinParts);
  return {documents, text, latin: latinParts, bounds, named, dates, pageOf, pages, words};
}

function countWords(text: string, parts: Uint8Array): Map<string, number> {
  const words = new Map<string, number>();
  for (let place = parts.indexOf(latin.start); place >= 0; place = parts.indexOf(latin.start, place + 1)) {
    let end = place + 1;
    while (parts[end]! >= latin.hump) end++;
    const word = text.slice(place, end);
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}
