export const searchKinds = ['section', 'model', 'term', 'license', 'event', 'reference'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Something that a search can find: a part of a page with an address of its own. */
export type SearchDocument = {
  kind: SearchKind;
  /** Within the site, without base path and locale: `/bert-to-gpt3/bert/#mlm`. */
  url: string;
  /** Title of the page it stands on. */
  page: string;
  /** Its own heading; that of the page for what precedes the first heading. */
  heading: string;
  /** Other names of the same thing, in any language. */
  aliases: string[];
  /**
   * A key that the view has a word for: verdict, kind of event, architecture. Of a section only
   * `aside`: what tells of the site's own work, such as its tables of corrections, comes last.
   */
  facet: string | null;
  body: string;
  /** How strangers ask for it; not shown. Left out where nobody was asked. */
  asked?: string[];
};

/** What turns other spellings into those of the documents. */
export type SpellingTables = {
  /** Traditional and simplified characters in turn: `萬万與与`. */
  traditional: string;
  /** Words of Taiwan and Hong Kong and the ones used here, both in simplified characters. */
  regional: [theirs: string, ours: string][];
  /** Words that mean the same and have no document of their own. */
  synonyms: string[][];
  /** Words that the texts do not use, and what they say instead; not the other way round. */
  means: [words: string[], means: string[]][];
  /** Names as they are heard or dictated, and as they are written: the one is read as the other. */
  spoken: [heard: string, written: string][];
  /** Usual names of pages, by the address of the page. */
  pages: [url: string, names: string[]][];
  /** Whether readers type Chinese, so that there is a table of readings. */
  pinyin: boolean;
};

export type SearchIndex = {documents: SearchDocument[]; tables: SpellingTables};

/** The words a reader sees about a document besides its own: kind, verdict and so on. */
export type Label = (document: SearchDocument) => string;

/** From and to, in UTF-16 units. */
export type Range = [start: number, end: number];

export type MarkedText = {text: string; marks: Range[]};

export type SearchResult = {
  document: SearchDocument;
  /** How well its words fit, 0 where none of them is in it; the order is made of more than this. */
  score: number;
};
