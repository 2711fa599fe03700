import {searchKinds, type SearchDocument, type SearchIndex, type SpellingTables} from './types';

/** Heading, anchor or path, other names, facet; trailing ones that are empty are left out. */
type Head = [heading: string, place: string, aliases?: string[], facet?: string];

/** One page or kind: what its documents have in common, and what each has of its own. */
type Group = [kind: number, page: string, path: string, heads: Head[]];

/** What is loaded first: enough to find everything by its names and headings. */
export type PackedHeads = {groups: Group[]; tables: SpellingTables};

/** What follows: the texts, in the order of the heads, and the documents that have no head there. */
export type PackedTexts = {
  texts: string[];
  groups: Group[];
  later: string[];
  /** What strangers ask of the first documents, a phrase a line; empty for those that nobody was asked about. */
  asked: string[];
};

function pathAndAnchor(url: string): [path: string, anchor: string] {
  const [path = '', anchor] = url.split('#');
  if (anchor !== undefined) return [path, anchor];
  // `/models/bert/`: the last part tells the page apart.
  const parent = path.replace(/[^/]+\/$/, '');
  return [parent, path.slice(parent.length)];
}

function groupsOf(documents: SearchDocument[]): Group[] {
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
    const head: Head = [isPage ? '' : heading, place];
    if (aliases.length > 0 || facet !== null) head.push(aliases);
    if (facet !== null) head.push(facet);
    group[3].push(head);
  }
  return groups;
}

function documentsOf(groups: Group[], texts: string[]): SearchDocument[] {
  let index = 0;
  return groups.flatMap(([number, page, path, heads]) =>
    heads.map(([heading, place, aliases = [], facet = null]): SearchDocument => {
      const kind = searchKinds[number]!;
      const anchor = place === '' || place.endsWith('/') ? place : `#${place}`;
      return {
        kind,
        url: path + anchor,
        page,
        heading: heading || page,
        aliases,
        facet,
        body: texts[index++] ?? '',
      };
    }),
  );
}

/** Whether a document can wait for the second load: nobody looks for a paper before all else. */
const isLater = ({kind}: SearchDocument): boolean => kind === 'reference';

/** Cuts an index in two files, the first of which is small. */
export function pack({documents, tables}: SearchIndex): {heads: PackedHeads; texts: PackedTexts} {
  const early = documents.filter((document) => !isLater(document));
  const later = documents.filter(isLater);
  return {
    heads: {groups: groupsOf(early), tables},
    texts: {
      texts: early.map(({body}) => body),
      groups: groupsOf(later),
      later: later.map(({body}) => body),
      asked: early
        .map(({asked}) => (asked ?? []).join('\n'))
        .slice(0, early.findLastIndex(({asked}) => asked) + 1),
    },
  };
}

/** The index again; without the texts, its documents have headings and names only. */
export function unpack({groups, tables}: PackedHeads, texts?: PackedTexts): SearchIndex {
  const documents = documentsOf(groups, texts?.texts ?? []);
  texts?.asked.forEach((lines, index) => {
    if (lines !== '') documents[index]!.asked = lines.split('\n');
  });
  if (texts) documents.push(...documentsOf(texts.groups, texts.later));
  return {documents, tables};
}
