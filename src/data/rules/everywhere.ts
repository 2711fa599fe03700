import {foldName} from '../foldName';
import {everyRecord, fileOf, isBefore, walk, type Report, type Rule, type Scope} from './rule';

/** Rules that hold for records of every kind. */

/** No two records of a set have one id: it is an address. */
export const idsOnce: Rule = ({data}, report) => {
  const seen = new Set<string>();
  for (const {set, id} of everyRecord(data)) {
    if (set === 'aliases') continue;
    if (seen.has(`${set} ${id}`)) report(fileOf(set, id), id, 'id', 'another record has this id');
    seen.add(`${set} ${id}`);
  }
};

/** Rows in the order of `key`; names the neighbour that a misplaced one belongs before. */
function inOrder<T extends {id: string}>(
  file: string,
  rows: T[],
  key: (row: T) => string,
  report: Report,
): void {
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (before && key(before) > key(row))
      report(file, row.id, 'place', `belongs before “${before.id}” (sort by ${key(before)} / ${key(row)})`);
  });
}

/** Each file keeps one order, so that two people add a record at one place and a reader finds it. */
export const recordsInOrder: Rule = ({data}, report) => {
  inOrder('eras.json', data.eras, ({from}) => from, report);
  inOrder('models.json', data.models, ({date, id}) => `${date} ${id}`, report);
  inOrder('events.json', data.events, ({date, id}) => `${date} ${id}`, report);
  inOrder('glossary.json', data.glossary, ({id}) => id, report);
  inOrder('references.bib', data.references, ({id}) => id, report);
};

/** A name as readers see it belongs to one record of its set: a link by name must know where to lead. */
export const namesOnce: Rule = ({data}, report) => {
  const sets = {
    models: data.models.map(({id, name}) => ({id, name})),
    organizations: data.organizations.map(({id, name}) => ({id, name})),
    licenseKinds: data.licenseKinds.map(({id, name}) => ({id, name})),
    conditions: data.conditions.map(({id, label}) => ({id, name: label})),
    eras: data.eras.map(({id, name}) => ({id, name})),
  } as const;
  for (const [set, records] of Object.entries(sets)) {
    const owners = new Map<string, string>();
    for (const {id, name} of records) {
      for (const word of new Set(Object.values(name).map(foldName))) {
        const owner = owners.get(word);
        if (owner !== undefined && owner !== id)
          report(`${set}.json`, id, 'name', `is “${owner}”’s name already`);
        owners.set(word, id);
      }
    }
  }
};

/** What a list of records goes by, where it names each once. */
const itemKey = (item: unknown): string | null => {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return null;
  if ('condition' in item) {
    // One clause may set two thresholds, and bind two uses in different ways.
    const {condition, threshold, when} = item as {
      condition: string;
      threshold?: {metric: string};
      when?: string[];
    };
    return [condition, threshold?.metric, ...(when ?? [])].filter(Boolean).join(' ');
  }
  if ('how' in item) {
    const {id, how, variant} = item as {id: string; how: string; variant?: string | null};
    return [id, variant, how].filter(Boolean).join(' ');
  }
  return null;
};

/** No list names a thing twice: a maker, a parent, a condition, a source, a name. */
export const nothingTwice: Rule = ({data}, report) => {
  for (const {set, id, record} of everyRecord(data)) {
    if (set === 'references') continue;
    walk(record, (list, path) => {
      if (!Array.isArray(list)) return;
      const seen = new Set<string>();
      for (const item of list) {
        const key = itemKey(item);
        if (key !== null && seen.has(key))
          report(fileOf(set, id), id, path.join('.'), `names “${key}” twice`);
        if (key !== null) seen.add(key);
      }
    });
  }
};

const han = /\p{Script=Han}/u;
const wideMark = /[\u3000-\u303f\uff00-\uffef]/;

/**
 * Chinese stands under `zh-Hans`, English under `en`: six words in a row without a Chinese character or
 * mark are no Chinese sentence, and a text mostly of Chinese characters is no English one.
 */
export const textsInTheirLanguage: Rule = ({data}, report) => {
  for (const {set, id, record} of everyRecord(data)) {
    walk(record, (value, path) => {
      if (typeof value !== 'object' || value === null || !('zh-Hans' in value && 'en' in value)) return;
      const {'zh-Hans': chinese, en: english} = value;
      if (typeof chinese !== 'string' || typeof english !== 'string') return;
      const field = (): string => path.join('.');
      if (!han.test(chinese) && !wideMark.test(chinese) && chinese.split(/\s+/).length >= 6)
        report(fileOf(set, id), id, `${field()}.zh-Hans`, 'is not in Chinese');
      const letters = han.test(english) ? (english.match(/\p{L}/gu) ?? []) : [];
      if (letters.filter((letter) => han.test(letter)).length * 2 > letters.length)
        report(fileOf(set, id), id, `${field()}.en`, 'is not in English');
    });
  }
};

/** Nothing that was to be written later is published. */
export const nothingLeftToWrite: Rule = ({data}, report) => {
  for (const {set, id, record} of everyRecord(data)) {
    walk(record, (value, path) => {
      const left =
        typeof value === 'string' && /\b(?:TODO|TBD|FIXME|XXX|lorem ipsum)\b|待补|待填/i.exec(value);
      if (left) report(fileOf(set, id), id, path.join('.'), `holds “${left[0]}”; write it, or leave it out`);
    });
  }
};

/** How many records make a day one on which the data was gone through. */
const manyChecks = 10;

/** Every day on which a record was checked or came in. */
function checkDays(
  scope: Pick<Scope, 'data'>,
): {set: keyof Scope['data']; id: string; path: string; day: string}[] {
  const days: {set: keyof Scope['data']; id: string; path: string; day: string}[] = [];
  for (const {set, id, record} of everyRecord(scope.data)) {
    walk(record, (value, path) => {
      if (['verifiedOn', 'addedOn'].includes(String(path.at(-1))) && typeof value === 'string')
        days.push({set, id, path: path.join('.'), day: value});
    });
  }
  return days;
}

/**
 * The day that nothing can have been checked after: that of the clock, or, should the clock be behind, the
 * newest on which ten records were checked. So a machine with a wrong clock still builds.
 */
export function dayOfData(data: Scope['data'], clock: string): string {
  const counts = new Map<string, number>();
  for (const {day} of checkDays({data})) counts.set(day, (counts.get(day) ?? 0) + 1);
  const shared = [...counts].flatMap(([day, count]) => (count >= manyChecks ? [day] : []));
  return [clock, ...shared].reduce((last, day) => (day > last ? day : last));
}

/** Nothing was checked, and nothing came in, on a day that is still to come. */
export const checksAreOver: Rule = (scope, report) => {
  for (const {set, id, path, day} of checkDays(scope)) {
    if (day > scope.today) report(fileOf(set, id), id, path, `${day} is still to come`);
  }
  for (const {id, accessed} of scope.data.references) {
    const day = accessed?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-') ?? '';
    if (day > scope.today) report('references.bib', id, 'urldate', `${day} is still to come`);
  }
};

/** What is told had happened when it was checked. */
export const datesBeforeChecks: Rule = ({data}, report) => {
  for (const {id, date, verifiedOn} of data.models) {
    if (isBefore(verifiedOn, date))
      report('models.json', id, 'date', `${date} is after the check (${verifiedOn})`);
  }
  for (const {id, date, verifiedOn} of data.events) {
    if (isBefore(verifiedOn, date))
      report('events.json', id, 'date', `${date} is after the check (${verifiedOn})`);
  }
  for (const {id, variants} of data.licenses) {
    for (const {id: variant, releasedOn, evidence, history} of variants) {
      const field = `variants.${variant}`;
      if (isBefore(evidence.verifiedOn, releasedOn))
        report('licenses.json', id, `${field}.releasedOn`, 'is after the check');
      for (const {date} of history) {
        if (isBefore(evidence.verifiedOn, date))
          report('licenses.json', id, `${field}.history`, `${date} is after the check`);
      }
    }
  }
};
