import type {SiteData} from './siteData';
import {rules, type RuleName} from './rules';
import {dayOfData} from './rules/everywhere';
import type {Report} from './rules/rule';

/** What is known of the records that a schema has refused. */
export type Refused = {
  /** Ids of all records in the files, of the refused ones too. */
  ids: Partial<Record<keyof SiteData, ReadonlySet<string>>>;
  /** Sets of which some record was refused. */
  sets: ReadonlySet<keyof SiteData>;
};

const nothingRefused: Refused = {ids: {}, sets: new Set()};

/** What to go by besides the data. */
export type CheckOptions = {
  refused?: Refused;
  /** Today, `YYYY-MM-DD`; the clock’s day if left out. */
  clock?: string;
  /** The rules to apply; all if left out. */
  only?: RuleName[];
};

/**
 * What no schema of a single record can see: references between data sets, order, uniqueness.
 * @returns one line a fault, naming file, record, field and rule; empty when all is well
 */
export function crossCheck(
  data: SiteData,
  {refused = nothingRefused, clock = new Date().toISOString().slice(0, 10), only}: CheckOptions = {},
): string[] {
  const faults: string[] = [];
  const known = new Map(
    (Object.keys(data) as (keyof SiteData)[]).map((set) => [
      set,
      new Set([...(refused.ids[set] ?? []), ...data[set].flatMap((row) => ('id' in row ? [row.id] : []))]),
    ]),
  );
  const scope = {
    data,
    has: (set: keyof SiteData, id: string): boolean => known.get(set)?.has(id) ?? false,
    isWhole: (...sets: (keyof SiteData)[]): boolean => sets.every((set) => !refused.sets.has(set)),
    today: dayOfData(data, clock),
  };
  for (const name of only ?? (Object.keys(rules) as RuleName[])) {
    const report: Report = (file, record, field, message) => {
      faults.push(`src/data/${file}: record (${record}) › ${field}: ${message} [${name}]`);
    };
    rules[name](scope, report);
  }
  return faults;
}
