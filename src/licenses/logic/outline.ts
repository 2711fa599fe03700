import type {LicenseTableRow} from '../build/licenseTableView';

export type OutlineRow = {
  row: LicenseTableRow;
  /** How far it is indented; 0 stands at the margin. */
  depth: number;
};

export type Section = {
  group: LicenseTableRow['group'];
  /** Whether its rows were added after the note of June 2023. */
  isAddition: boolean;
  rows: OutlineRow[];
};

/**
 * The rows in the original order: the note's first, then the additions, each by architecture, and
 * every derived model under the one it derives from where both stand in the same section.
 */
export function outline(rows: LicenseTableRow[]): Section[] {
  const sections = new Map<string, LicenseTableRow[]>();
  for (const isAddition of [false, true]) {
    for (const row of rows) {
      if ((row.note === null) !== isAddition) continue;
      const key = `${isAddition} ${row.group}`;
      sections.set(key, [...(sections.get(key) ?? []), row]);
    }
  }
  return [...sections.values()].map((members) => {
    const first = members[0]!;
    return {group: first.group, isAddition: first.note === null, rows: asTree(members)};
  });
}

/** Each row followed by those derived from it. A row whose ancestors lead back to it stands at the margin. */
function asTree(members: LicenseTableRow[]): OutlineRow[] {
  const ids = new Set(members.map(({model}) => model));
  const placed = new Set<string>();
  const result: OutlineRow[] = [];
  const place = (row: LicenseTableRow, depth: number): void => {
    if (placed.has(row.id)) return;
    placed.add(row.id);
    result.push({row, depth});
    // What derives from a model stands under the last of its rows.
    const isLast = members.every((other) => other.model !== row.model || placed.has(other.id));
    for (const child of isLast ? members : []) {
      if (child.parent?.id === row.model) place(child, depth + 1);
    }
  };
  for (const row of members) {
    if (!row.parent || !ids.has(row.parent.id)) place(row, 0);
  }
  for (const row of members) place(row, 0);
  return result;
}
