import type {SiteData} from './siteData';
import {arxivId} from './arxiv';
import {checkLicenses} from './checkLicenses';
import {foldName} from './foldName';

type Report = (file: string, record: string, field: string, message: string) => void;

/** Each id once. */
function uniqueIds(file: string, rows: {id: string}[], report: Report): void {
  const seen = new Set<string>();
  for (const {id} of rows) {
    if (seen.has(id)) report(file, id, 'id', 'another record has this id');
    seen.add(id);
  }
}

/** Words of readers that no glossary term and no model has already: those need no second record. */
function checkSynonyms({synonyms, glossary, models}: SiteData, report: Report): void {
  const owners = new Map<string, string>();
  for (const {id, name, aliases} of glossary) {
    for (const word of [...Object.values(name), ...aliases['zh-Hans'], ...aliases.en])
      owners.set(foldName(word), `the term “${id}”`);
  }
  for (const {id, name, aliases} of models) {
    for (const word of [...Object.values(name), ...aliases]) owners.set(foldName(word), `the model “${id}”`);
  }
  for (const {id, words, page} of synonyms) {
    // A page may be called by the word that it is about.
    if (page !== null) continue;
    const own = new Set<string>();
    for (const word of words) {
      const folded = foldName(word);
      const owner = own.has(folded) ? 'this record' : owners.get(folded);
      if (owner) report('synonyms.json', id, 'words', `“${word}” belongs to ${owner} already`);
      own.add(folded);
    }
  }
}

/** Rows in the order of `key`; names the neighbour that a misplaced one belongs behind. */
function sorted<T extends {id: string}>(
  file: string,
  rows: T[],
  key: (row: T) => string,
  report: Report,
): void {
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (before && key(before) > key(row)) {
      report(file, row.id, 'place', `belongs before “${before.id}” (sort by ${key(before)} / ${key(row)})`);
    }
  });
}

const known = (ids: Iterable<string>) => {
  const set = new Set(ids);
  return (id: string) => set.has(id);
};

function checkModels({models, organizations}: SiteData, report: Report): void {
  const isModel = known(models.map(({id}) => id));
  const isOrganization = known(organizations.map(({id}) => id));
  const dates = new Map(models.map(({id, date}) => [id, date]));
  for (const model of models) {
    for (const id of model.organizations) {
      if (!isOrganization(id))
        report('models.json', model.id, 'organizations', `unknown organization “${id}”`);
    }
    for (const {id} of model.derivedFrom) {
      if (!isModel(id)) report('models.json', model.id, 'derivedFrom', `unknown model “${id}”`);
      const parent = dates.get(id);
      // A month compares with a day by its first seven characters.
      const length = Math.min(parent?.length ?? 0, model.date.length);
      if (parent && parent.slice(0, length) > model.date.slice(0, length)) {
        report('models.json', model.id, 'derivedFrom', `is older (${model.date}) than “${id}” (${parent})`);
      }
    }
  }
}

function checkEvents({events, models}: SiteData, report: Report): void {
  const isModel = known(models.map(({id}) => id));
  const told = new Set(events.flatMap((event) => event.models));
  for (const event of events) {
    for (const id of event.models) {
      if (!isModel(id)) report('events.json', event.id, 'models', `unknown model “${id}”`);
    }
    if (event.basis === 'secondary' && !event.evidence)
      report('events.json', event.id, 'evidence', 'basis “secondary” needs the address of what was seen');
    if (event.basis !== 'secondary' && event.evidence)
      report('events.json', event.id, 'evidence', `is for basis “secondary”, but that is “${event.basis}”`);
    const arxiv = arxivId(event.source);
    if (arxiv && event.kind === 'paper') {
      const month = `20${arxiv.slice(0, 2)}-${arxiv.slice(2, 4)}`;
      if (!monthsTouch(event.date, month)) {
        report(
          'events.json',
          event.id,
          'date',
          `${event.date}, but arXiv:${arxiv} was submitted in ${month}`,
        );
      }
    }
  }
  for (const {id} of models) {
    if (!told.has(id)) report('models.json', id, 'id', 'no event of events.json names this model');
  }
}

/**
 * Whether a date can be that of an arXiv number. Numbers are given when a paper is announced, so
 * one submitted on the last days of a month may carry the next month's number.
 */
export function monthsTouch(date: string, month: string): boolean {
  if (date.length < 7) return date === month.slice(0, 4);
  if (date.slice(0, 7) === month) return true;
  if (date.length < 10 || Number(date.slice(8)) < 28) return false;
  const next = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return next.toISOString().slice(0, 7) === month;
}

function checkGlossary({glossary}: SiteData, report: Report): void {
  const isTerm = known(glossary.map(({id}) => id));
  const owner = new Map<string, string>();
  for (const term of glossary) {
    for (const id of term.seeAlso) {
      if (!isTerm(id)) report('glossary.json', term.id, 'seeAlso', `unknown term “${id}”`);
    }
    const words = [term.name['zh-Hans'], term.name.en, ...term.aliases['zh-Hans'], ...term.aliases.en];
    for (const word of new Set(words.map(foldName))) {
      const other = owner.get(word);
      if (other) report('glossary.json', term.id, 'aliases', `“${word}” belongs to “${other}” already`);
      else owner.set(word, term.id);
    }
  }
}

function checkMap({map, eras}: SiteData, report: Report): void {
  const isEra = known(eras.map(({id}) => id));
  for (const {id, era} of map) {
    if (!isEra(era)) report('map.json', id, 'era', `unknown era “${era}”`);
  }
}

function checkCharts({charts, references}: SiteData, report: Report): void {
  const isReference = known(references.map(({id}) => id));
  for (const {id, source} of charts) {
    if (!isReference(source.key)) {
      report(`charts/${id}.json`, id, 'source.key', `no reference “${source.key}” in references.bib`);
    }
  }
}

/**
 * What no schema of a single file can see: references between data sets, order, uniqueness.
 * @returns one line a fault, naming file, record and field; empty when all is well
 */
export function crossCheck(data: SiteData): string[] {
  const faults: string[] = [];
  const report: Report = (file, record, field, message) => {
    faults.push(`src/data/${file}: record (${record}) › ${field}: ${message}`);
  };
  const sets = [
    'eras',
    'models',
    'organizations',
    'events',
    'licenses',
    'licenseKinds',
    'conditions',
    'glossary',
    'map',
    'synonyms',
  ] as const;
  for (const name of sets) uniqueIds(`${name}.json`, data[name], report);
  uniqueIds('references.bib', data.references, report);
  sorted('eras.json', data.eras, ({from}) => from, report);
  sorted('models.json', data.models, ({date, id}) => `${date} ${id}`, report);
  sorted('events.json', data.events, ({date, id}) => `${date} ${id}`, report);
  sorted('glossary.json', data.glossary, ({id}) => id, report);
  checkModels(data, report);
  checkEvents(data, report);
  checkLicenses(data, report);
  checkGlossary(data, report);
  checkSynonyms(data, report);
  checkCharts(data, report);
  checkMap(data, report);
  return faults;
}
