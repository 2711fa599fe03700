import type {SiteData} from '../siteData';

/** Says what is wrong and where. `file` is below `src/data`. */
export type Report = (file: string, record: string, field: string, message: string) => void;

/** What a rule looks at. */
export type Scope = {
  /** The records that are sound by themselves; those that a schema refuses are left out. */
  data: SiteData;
  /** Whether a file has a record of this id, sound or not: what refers to it is not at fault. */
  has: (set: keyof SiteData, id: string) => boolean;
  /** Whether every record of these sets is sound; what counts or looks for gaps asks first. */
  isWhole: (...sets: (keyof SiteData)[]) => boolean;
  /** The day that nothing may have been checked after. */
  today: string;
};

/**
 * One thing that holds for the data as a whole. Its name stands in each of its messages, its comment says
 * what it asks and why, and `rules.test.ts` has a record that it passes and one that it refuses.
 */
export type Rule = (scope: Scope, report: Report) => void;

/** The file that holds a record of a set. */
export const fileOf = (set: keyof SiteData, id: string): string =>
  set === 'references' ? 'references.bib' : set === 'charts' ? `charts/${id}.json` : `${set}.json`;

/** A date of which only as much is compared as both give: `2019-03` is not before `2019-03-16`. */
export const isBefore = (date: string, other: string): boolean => {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
};

/** The records of every set with the set's name. */
export const everyRecord = (data: SiteData): {set: keyof SiteData; id: string; record: object}[] =>
  (Object.keys(data) as (keyof SiteData)[]).flatMap((set) =>
    data[set].map((record, index) => ({
      set,
      // An old address has no id of its own: the address is one.
      id: 'id' in record ? record.id : (record.from[0] ?? String(index + 1)),
      record,
    })),
  );

/**
 * Calls `visit` with each value within a record and the way to it. The way is one array that goes along:
 * copy what is to be kept.
 */
export function walk(
  value: unknown,
  visit: (value: unknown, path: readonly (string | number)[]) => void,
  path: (string | number)[] = [],
): void {
  visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  const inner: Iterable<[string | number, unknown]> = Array.isArray(value)
    ? (value as unknown[]).entries()
    : Object.entries(value);
  for (const [key, item] of inner) {
    path.push(key);
    walk(item, visit, path);
    path.pop();
  }
}

/**
 * Follows from each record to those that it names, and calls `found` with each way that comes back to where
 * it began, once for the record that it began at.
 */
export function loops(next: Map<string, string[]>, found: (id: string, way: string[]) => void): void {
  for (const start of next.keys()) {
    const seen = new Set<string>();
    const queue: string[][] = [[start]];
    for (let way = queue.shift(); way; way = queue.shift()) {
      for (const id of next.get(way.at(-1) ?? '') ?? []) {
        if (id === start) {
          found(start, [...way, id]);
          queue.length = 0;
          break;
        }
        if (!seen.has(id)) queue.push([...way, id]);
        seen.add(id);
      }
    }
  }
}
