import {writeCsv, type Cell} from '../csv';

/**
 * A table as programs take it: CSV, and the Table Schema that says what each column holds
 * (https://datapackage.org/standard/table-schema/, version 2). Open first: `makeTable`.
 */

/** A column: what it holds, in the words of Table Schema, and how it is read from a record. */
export type Column<Row> = {
  type: 'string' | 'integer' | 'boolean' | 'date' | 'list';
  description: string;
  format?: 'uri';
  constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: readonly string[];
    pattern?: string;
    minimum?: number;
  };
  cell: (row: Row) => Cell;
};
export type Columns<Row> = Record<string, Column<Row>>;

/** A reference to the key of another table. */
export type ForeignKey = {fields: string[]; reference: {resource: string; fields: string[]}};

export type TableSchema = {
  fields: object[];
  primaryKey: string[];
  foreignKeys?: ForeignKey[];
};

export type Table = {
  /** File name without extension. */
  name: string;
  title: string;
  schema: TableSchema;
  csv: string;
  /** The same as records: what is missing is null, lists are lists. */
  records: Record<string, Cell>[];
};

/** How lists are joined in a cell. */
export const delimiter = '; ';

export function makeTable<Row>(
  {name, title, primaryKey, foreignKeys}: Pick<Table, 'name' | 'title'> & Omit<TableSchema, 'fields'>,
  rows: readonly Row[],
  columns: Columns<Row>,
): Table {
  const entries = Object.entries(columns);
  const cells = Object.fromEntries(entries.map(([column, {cell}]) => [column, cell]));
  return {
    name,
    title,
    schema: {
      fields: entries.map(([column, {cell: _cell, ...field}]) => ({
        name: column,
        ...field,
        ...(field.type === 'list' ? {delimiter, itemType: 'string'} : {}),
      })),
      primaryKey,
      ...(foreignKeys ? {foreignKeys} : {}),
    },
    csv: writeCsv(rows, cells),
    records: rows.map((row) =>
      Object.fromEntries(entries.map(([column, {cell}]) => [column, cell(row) ?? null])),
    ),
  };
}

type Read<Row, Value> = (row: Row) => Value | null | undefined;

/** A column of text. */
export const text = <Row>(
  description: string,
  cell: Read<Row, string>,
  constraints?: Column<Row>['constraints'],
): Column<Row> => ({type: 'string', description, ...(constraints ? {constraints} : {}), cell});

/** A column of one of some words. */
export const word = <Row>(
  description: string,
  words: readonly string[],
  cell: Read<Row, string>,
): Column<Row> => text(description, cell, {enum: words});

export const integer = <Row>(description: string, cell: Read<Row, number>): Column<Row> => ({
  type: 'integer',
  description,
  constraints: {minimum: 0},
  cell,
});

/** Empty where it is not known. */
export const truth = <Row>(description: string, cell: Read<Row, boolean>): Column<Row> => ({
  type: 'boolean',
  description,
  cell,
});

export const list = <Row>(description: string, cell: (row: Row) => readonly string[]): Column<Row> => ({
  type: 'list',
  description,
  cell,
});

/** A full day. */
export const day = <Row>(description: string, cell: Read<Row, string>): Column<Row> => ({
  type: 'date',
  description,
  cell,
});

/** As much of a date as is known; Table Schema has no type for that. */
export const partialDate = <Row>(description: string, cell: Read<Row, string>): Column<Row> =>
  text(`${description}; as much of the date as is known`, cell, {pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?'});

export const address = <Row>(description: string, cell: Read<Row, string>): Column<Row> => ({
  type: 'string',
  format: 'uri',
  description,
  cell,
});

/** The key of a record. */
export const key = <Row>(description: string, cell: (row: Row) => string): Column<Row> =>
  text(description, cell, {required: true, unique: true});

/** Two columns, one a language, for a text in both. */
export function inBoth<Row>(
  name: string,
  description: string,
  cell: Read<Row, {'zh-Hans': string; en: string}>,
): Columns<Row> {
  return {
    [`${name}_zh`]: text(`${description}, in Chinese`, (row) => cell(row)?.['zh-Hans']),
    [`${name}_en`]: text(`${description}, in English`, (row) => cell(row)?.en),
  };
}
