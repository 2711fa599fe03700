import {permissiveness} from '../../data/vocabulary';
import {shortLicense} from '../row/shortLicense';
import type {LicenseTableRow} from '../build/licenseTableView';
import type {SortColumn} from '../logic/query';

/** The rows of one model: one, or one for each licence that its weights carry. */
export type Group = {
  model: string;
  rows: LicenseTableRow[];
  sort: Record<SortColumn, string | number | null>;
};

const least = (values: number[]): number => Math.min(...values);

/** What a model is ordered by: the freest of its verdicts, the oldest of its checks, its largest size. */
function sortValues(rows: LicenseTableRow[]): Group['sort'] {
  const [first] = rows as [LicenseTableRow];
  const sizes = rows.flatMap(({sizes: own}) => own.flatMap(({total}) => total ?? []));
  return {
    name: first.modelName,
    organization: first.organizations || null,
    // As much of a date as is known sorts as text: 2018 < 2018-10 < 2018-10-11.
    date: rows.map(({date}) => date).sort()[0] ?? null,
    license: first.weights.license.family === 'none' ? null : shortLicense(first.weights.license),
    commercial: least(rows.map(({inherited}) => permissiveness.indexOf(inherited))),
    conditions: least(
      rows.map(({weights, inheritedConditions}) => weights.conditions.length + inheritedConditions.length),
    ),
    verified: rows.map(({weights}) => weights.evidence.verifiedOn).sort()[0] ?? null,
    size: sizes.length > 0 ? Math.max(...sizes) : null,
    note: first.place,
  };
}

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
    .sort((a, b) => String(b.sort.date).localeCompare(String(a.sort.date)));
}
