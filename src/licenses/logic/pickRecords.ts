/**
 * Picks out of the site's own files what a view shows, so that a download has every field and nothing
 * is described twice. Goes in: the text of a file, and the addresses in view, in their order.
 */

/** Records of RFC 4180 as they are written, quotation marks and all. */
function csvRecords(text: string): string[] {
  const records: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (text[at] !== '\n' || isQuoted) continue;
    records.push(text.slice(from, at + 1));
    from = at + 1;
  }
  if (from < text.length) records.push(text.slice(from));
  return records;
}

/** What the first cell of a record says; addresses need no quotation marks. */
const firstCell = (record: string): string => /^[^,\r\n]*/.exec(record)?.[0].replaceAll('"', '') ?? '';

/** The head of a CSV file and those of its records whose first cell is one of the ids, in their order. */
export function pickCsv(text: string, ids: readonly string[]): string {
  const [head = '', ...records] = csvRecords(text);
  const byId = grouped(records, firstCell);
  return [head, ...ids.flatMap((id) => byId.get(id) ?? [])].join('');
}

/** The records of a JSON file whose key is one of the ids, in their order. */
export function pickJson(text: string, key: string, ids: readonly string[]): string {
  const records = JSON.parse(text) as Record<string, unknown>[];
  const byId = grouped(records, (record) => String(record[key]));
  return `${JSON.stringify(
    ids.flatMap((id) => byId.get(id) ?? []),
    null,
    2,
  )}\n`;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
