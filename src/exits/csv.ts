import {csvCell} from '../data/csvCell';

/** A cell; lists are joined by semicolons, what is missing stays empty. */
export type Cell = string | number | boolean | null | undefined | readonly string[];

const write = (cell: Cell): string => {
  const text = Array.isArray(cell) ? cell.join('; ') : String((cell as string | null | undefined) ?? '');
  return typeof cell === 'number' ? text : csvCell(text);
};

/**
 * Writes a table as CSV (RFC 4180). It opens with a byte order mark, without which Excel takes the
 * text for another encoding than UTF-8.
 * @param columns name and cell of each column
 */
export function writeCsv<Row>(rows: readonly Row[], columns: Record<string, (row: Row) => Cell>): string {
  const lines = [
    Object.keys(columns),
    ...rows.map((row) => Object.values(columns).map((cell) => write(cell(row)))),
  ];
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}
