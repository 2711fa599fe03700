import {permissiveness} from '../../data/vocabulary';
import type {LicenseTableRow} from '../build/licenseTableView';

/** The rows of one model: one, or one for each licence that its weights carry. */
export type Group = {
  model: string;
  rows: LicenseTableRow[];
  sort: Record<'commercial' | 'size' | 'note', number | null>;
};

const least = (values: number[]): number => Math.min(...values);

/**
 * What a model is ordered by: the freest of its verdicts, the oldest of its checks, its largest size. What a
 * row says in words is not written down a second time; `tools/sortValues` reads it there.
 */
function sortValues(rows: LicenseTableRow[]): Group['sort'] {
  const sizes = rows.flatMap(({sizes: own}) => own.flatMap(({total}) => total ?? []));
  return {
    commercial: least(rows.map(({inherited}) => permissiveness.indexOf(inherited))),
    size: sizes.length > 0 ? Math.max(...sizes) : null,
    note: least(rows.map(({place}) => place)),
  };
}

/** As much of a date as is known sorts as text: 2018 < 2018-10 < 2018-10-11. */
const dateOf = ({rows}: Group): string => rows.map(({date}) => date).sort()[0] ?? '';

/** The rows by model, the newest first; models of one day keep the order of the data. */
export function groupsOf(rows: LicenseTableRow[]): Group[] {
  const groups = new Map<string, LicenseTableRow[]>();
  for (const row of rows) {
    const group = groups.get(row.model);
    if (group) group.push(row);
    else groups.set(row.model, [row]);
  }
  return [...groups]
    .map(([model, own]): Group => ({model, rows: own, sort: sortValues(own)}))
    .sort((a, b) => dateOf(b).localeCompare(dateOf(a)));
}
