import {
  searchKinds,
  type SearchDocument,
  type SearchIndex,
  type SearchKind,
  type SpellingTables,
} from './types';

/**
 * Heading, anchor or path, other names, facet; trailing ones that are empty are left out. A number stands for
 * a name that several have. An empty heading is that of the page or, of a row, of the model with its anchor.
 */
type Head = [heading: string, place: string, aliases?: (string | number)[], facet?: string];

/** One page or kind: what its documents have in common, and what each has of its own. */
type Group = [kind: number, page: string, path: string, heads: Head[]];

/** Tables without which a query cannot be read at all. */
type EarlyTables = Pick<SpellingTables, 'traditional' | 'pages' | 'pinyin'>;

/** What is loaded first: headings of chapters, names of terms, models and licences. */
export type PackedNames = {
  groups: Group[];
  tables: EarlyTables;
  /** Names that several rows have: those of their licences. */
  shared: string[];
};

/** What follows: all records, the words that readers use in place of ours, how strangers ask. */
export type PackedRecords = {
  tables: Omit<SpellingTables, keyof EarlyTables>;
  /** The names that each row has to itself, in the order of the rows. */
  rowNames: string[][];
  /** Texts of the records whose names are in the first part, in its order. */
  texts: string[];
  /** The other records, and their texts. */
  groups: Group[];
  laterTexts: string[];
  /** What strangers ask of the first documents and of no other, a phrase a line; empty where nobody was asked. */
  asked: string[];
};

/** What comes last. */
export type PackedTexts = {
  /** The texts of the chapters, in the order of their sections. */
  texts: string[];
  /** What strangers ask of several documents, or of later ones, a phrase a line. */
  asked: string;
  /**
   * The documents that each of these asks for, by their numbers among all, the first ones before the later;
   * phrases one after the other with a 0 between, and each number one higher than it is.
   */
  askedOf: number[];
};

export type Packed = {names: PackedNames; records: PackedRecords; texts: PackedTexts};

/** Nobody looks for an event or a paper before all else. */
const later: ReadonlySet<SearchKind> = new Set(['event', 'reference']);

function pathAndAnchor(url: string): [path: string, anchor: string] {
  const [path = '', anchor] = url.split('#');
  if (anchor !== undefined) return [path, anchor];
  // `/models/bert/`: the last part tells the page apart.
  const parent = path.replace(/[^/]+\/$/, '');
  return [parent, path.slice(parent.length)];
}

const modelOf = (anchor: string): string => `/models/${anchor}/`;

/** @param nameOf a heading of one of these that is known without being written down */
function groupsOf(
  documents: SearchDocument[],
  shared: ReadonlyMap<string, number> = new Map(),
  nameOf: (anchor: string) => string | undefined = () => undefined,
): Group[] {
  const groups: Group[] = [];
  for (const {kind, page, url, heading, aliases, facet} of documents) {
    const isPage = kind === 'section' && !url.includes('#');
    const [path, place] = isPage ? [url, ''] : pathAndAnchor(url);
    const number = searchKinds.indexOf(kind);
    let group = groups.at(-1);
    if (group?.[0] !== number || group[1] !== page || group[2] !== path) {
      group = [number, page, path, []];
      groups.push(group);
    }
    const isKnown = isPage || (kind === 'license' && nameOf(place) === heading);
    const head: Head = [isKnown ? '' : heading, place];
    const names: (string | number)[] =
      kind === 'license'
        ? aliases.map((name) => shared.get(name)).filter((name) => name !== undefined)
        : aliases;
    if (names.length > 0 || facet !== null) head.push(names);
    if (facet !== null) head.push(facet);
    group[3].push(head);
  }
  return groups;
}

function documentsOf(groups: Group[], shared: string[] = []): SearchDocument[] {
  const names = new Map<string, string>();
  return groups.flatMap(([number, page, path, heads]) =>
    heads.map(([written, place, aliases = [], facet = null]): SearchDocument => {
      const kind = searchKinds[number]!;
      const anchor = place === '' || place.endsWith('/') ? place : `#${place}`;
      const url = path + anchor;
      const heading = written || (kind === 'license' ? names.get(modelOf(place)) : page) || page;
      if (kind === 'model') names.set(url, heading);
      return {
        kind,
        url,
        page,
        heading,
        aliases: aliases.map((name) => (typeof name === 'number' ? shared[name]! : name)),
        facet,
        body: '',
      };
    }),
  );
}

/** The names that more than one row has, the most frequent first, by their numbers. */
function sharedNames(documents: SearchDocument[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {kind, aliases} of documents)
    if (kind === 'license') for (const name of aliases) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]);
  return new Map(names.map(([name], number) => [name, number]));
}

/**
 * The phrases of strangers, each once: those of one document by the document, the others with their documents.
 * @param first how many documents have their own phrases beside them
 */
function askedOnce(
  documents: SearchDocument[],
  first: number,
): {ofOne: string[]; ofMany: string[]; places: number[]} {
  const places = new Map<string, number[]>();
  documents.forEach(({asked = []}, index) => {
    for (const phrase of asked) places.set(phrase, [...(places.get(phrase) ?? []), index]);
  });
  const isOfOne = (phrase: string): boolean => places.get(phrase)!.length === 1;
  const many = [...places].filter(([phrase, list]) => !isOfOne(phrase) || list[0]! >= first);
  return {
    ofOne: documents.slice(0, first).map(({asked = []}) => asked.filter(isOfOne).join('\n')),
    ofMany: many.map(([phrase]) => phrase),
    places: many.flatMap(([, list], i) => [...(i === 0 ? [] : [0]), ...list.map((index) => index + 1)]),
  };
}

/** Cuts an index in three files, the first of which is small. */
export function pack({documents, tables}: SearchIndex): Packed {
  const early = documents.filter(({kind}) => !later.has(kind));
  const others = documents.filter(({kind}) => later.has(kind));
  const rows = early.filter(({kind}) => kind === 'license');
  const shared = sharedNames(rows);
  const headings = new Map(documents.map(({url, heading}) => [url, heading]));
  const {traditional, pages, pinyin, ...rest} = tables;
  const asked = askedOnce([...early, ...others], early.length);
  return {
    names: {
      groups: groupsOf(early, shared, (anchor) => headings.get(modelOf(anchor))),
      tables: {traditional, pages, pinyin},
      shared: [...shared.keys()],
    },
    records: {
      tables: rest,
      rowNames: rows.map(({aliases}) => aliases.filter((name) => !shared.has(name))),
      texts: early.filter(({kind}) => kind !== 'section').map(({body}) => body),
      groups: groupsOf(others),
      laterTexts: others.map(({body}) => body),
      asked: asked.ofOne.slice(0, asked.ofOne.findLastIndex((lines) => lines !== '') + 1),
    },
    texts: {
      texts: early.filter(({kind}) => kind === 'section').map(({body}) => body),
      asked: asked.ofMany.join('\n'),
      askedOf: asked.places,
    },
  };
}

/** The index again, as far as it is there: what is not yet there is empty. */
export function unpack(
  {groups, tables, shared}: PackedNames,
  records?: PackedRecords,
  texts?: PackedTexts,
): SearchIndex {
  const documents = documentsOf(groups, shared);
  let row = 0;
  let record = 0;
  let section = 0;
  documents.forEach((document, index) => {
    const lines = records?.asked[index] ?? '';
    if (lines !== '') document.asked = lines.split('\n');
    if (document.kind === 'section') {
      document.body = texts?.texts[section++] ?? '';
      return;
    }
    document.body = records?.texts[record++] ?? '';
    if (document.kind === 'license') document.aliases.push(...(records?.rowNames[row++] ?? []));
  });
  if (records) {
    const more = documentsOf(records.groups);
    more.forEach((document, index) => (document.body = records.laterTexts[index] ?? ''));
    documents.push(...more);
  }
  if (records && texts) {
    const phrases = texts.asked.split('\n');
    let phrase = 0;
    for (const number of texts.askedOf) {
      if (number === 0) phrase++;
      else (documents[number - 1]!.asked ??= []).push(phrases[phrase]!);
    }
  }
  const {regional = [], synonyms = [], means = [], spoken = []} = records?.tables ?? {};
  return {documents, tables: {...tables, regional, synonyms, means, spoken}};
}
