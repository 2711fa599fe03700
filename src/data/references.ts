import {plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import {referenceSchema, type Reference} from './references.schema';

/** The types of entry that the bibliography knows: a type that is misspelt is read as no type at all. */
const types = new Set([
  'article',
  'book',
  'inbook',
  'incollection',
  'inproceedings',
  'mastersthesis',
  'misc',
  'online',
  'phdthesis',
  'report',
  'techreport',
]);

/** The fields that it knows; others would be dropped in silence. */
const fields = new Set([
  'address',
  'archiveprefix',
  'author',
  'booktitle',
  'chapter',
  'date',
  'doi',
  'edition',
  'editor',
  'eprint',
  'eprinttype',
  'howpublished',
  'institution',
  'isbn',
  'issn',
  'journal',
  'langid',
  'month',
  'note',
  'number',
  'pages',
  'primaryclass',
  'publisher',
  'school',
  'series',
  'title',
  'type',
  'url',
  'urldate',
  'volume',
  'year',
]);

/** Something that is wrong with an entry. */
export type BibliographyFault = {key: string; field: string; message: string};

type Entry = {type: string; key: string; text: string};

/** The entries of a BibTeX text; each begins a line. */
function entriesOf(bibtex: string): Entry[] {
  return bibtex
    .split(/^(?=@)/m)
    .filter((text) => text.startsWith('@'))
    .map((text) => {
      const [, type = '', key = ''] = /^@(\w*)\s*\{?\s*([^\s,]*)/.exec(text) ?? [];
      return {type, key: key || 'entry without key', text};
    });
}

/** The fields of an entry, with those that are written in braces or quotes within them left aside. */
function fieldsOf({text}: Entry): {name: string; value: string}[] {
  const found: {name: string; value: string}[] = [];
  let depth = 0;
  const part = /\\.|[{}]|\b(\w+)\s*=\s*/gs;
  for (let match = part.exec(text); match; match = part.exec(text)) {
    const [mark, name] = match;
    if (mark === '{') depth += 1;
    else if (mark === '}') depth -= 1;
    else if (name !== undefined && depth === 1) {
      const value = text.slice(part.lastIndex).split('\n')[0] ?? '';
      found.push({name: name.toLowerCase(), value: value.replace(/^[{"]+|[}",]+\s*$/g, '')});
    }
  }
  return found;
}

const parse = (bibtex: string): {id?: string}[] =>
  plugins.input.chain(bibtex, {generateGraph: false}) as {id?: string}[];

/** Faults of the text that a reader of BibTeX passes over. */
function textFaults(entry: Entry): BibliographyFault[] {
  const {type, key} = entry;
  const faults: BibliographyFault[] = [];
  if (!types.has(type.toLowerCase()))
    faults.push({key, field: 'type', message: `unknown type “@${type}”; known: ${[...types].join(', ')}`});
  const values = new Map<string, string>();
  for (const {name, value} of fieldsOf(entry)) {
    if (!fields.has(name)) faults.push({key, field: name, message: 'is no field that is read'});
    if (values.has(name)) faults.push({key, field: name, message: 'stands twice'});
    values.set(name, value);
  }
  const [eprint, url, doi] = ['eprint', 'url', 'doi'].map((name) => values.get(name));
  if (eprint && url?.includes('arxiv.org') && !url.includes(eprint))
    faults.push({key, field: 'eprint', message: `is ${eprint}, but the address is ${url}`});
  if (doi && !/^10\.\d{4,9}\/\S+$/.test(doi))
    faults.push({key, field: 'doi', message: `“${doi}” is no DOI; write it without https://doi.org/`});
  return faults;
}

/**
 * Reads a BibTeX text into CSL-JSON.
 * @returns the references that are sound, what is wrong with the others, and the keys of all
 */
export function readBibliography(bibtex: string): {
  references: Reference[];
  faults: BibliographyFault[];
  keys: string[];
} {
  const faults: BibliographyFault[] = [];
  const references: Reference[] = [];
  const entries = entriesOf(bibtex);
  let items: {id?: string}[];
  try {
    items = parse(bibtex);
  } catch {
    // One entry spoils the text for the parser: each is read by itself, to name the one.
    items = entries.flatMap(({key, text}) => {
      try {
        return parse(text);
      } catch (error) {
        faults.push({key, field: 'entry', message: `not BibTeX: ${(error as Error).message}`});
        return [];
      }
    });
  }
  for (const entry of entries) faults.push(...textFaults(entry));
  for (const item of items) {
    const result = referenceSchema.safeParse(item);
    const key = item.id ?? 'entry without key';
    if (result.success) references.push(item as Reference);
    else
      for (const {path, message} of result.error.issues) faults.push({key, field: path.join('.'), message});
  }
  return {references, faults, keys: entries.map(({key}) => key)};
}

/**
 * The same for a text that is known to be sound.
 * @throws Error naming the key and the field of each entry that is not
 */
export function parseBibliography(bibtex: string): Reference[] {
  const {references, faults} = readBibliography(bibtex);
  if (faults.length > 0)
    throw new Error(faults.map(({key, field, message}) => `${key} › ${field}: ${message}`).join('\n'));
  return references;
}
