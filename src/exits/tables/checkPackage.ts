/**
 * Checks a data package against the standard it claims to keep: descriptors against Data Package and
 * Table Schema (https://datapackage.org/standard/, version 2), and every CSV against its schema, keys
 * between tables included. It knows as much of the standard as our package uses; what it does not
 * know is a fault. Open first: `checkPackage`.
 */

type Field = {
  name: string;
  type: string;
  format?: string;
  description?: string;
  delimiter?: string;
  itemType?: string;
  constraints?: Record<string, unknown>;
};
type Schema = {
  $schema?: string;
  fields: Field[];
  primaryKey?: string[];
  foreignKeys?: {fields: string[]; reference: {resource: string; fields: string[]}}[];
};
type Resource = {name: string; path: string; type?: string; format?: string; schema?: Schema};
type Package = {$schema?: string; name?: string; resources?: Resource[]};

const knownTypes: Record<string, {formats: string[]; constraints: string[]}> = {
  string: {
    formats: ['default', 'uri', 'email', 'uuid'],
    constraints: ['required', 'unique', 'enum', 'pattern'],
  },
  integer: {formats: ['default'], constraints: ['required', 'unique', 'enum', 'minimum', 'maximum']},
  boolean: {formats: ['default'], constraints: ['required', 'enum']},
  date: {formats: ['default'], constraints: ['required', 'unique', 'enum', 'minimum', 'maximum']},
  list: {formats: ['default'], constraints: ['required', 'unique']},
  array: {formats: ['default'], constraints: ['required', 'unique']},
};
const fieldProperties = ['name', 'type', 'format', 'description', 'constraints'];

/** Reads CSV (RFC 4180) with or without a byte order mark. @throws Error where a quotation does not end */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const source = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (source[at + 1] === '"') cell += source[(at += 1)];
      else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === ',') {
      row.push(cell);
      cell = '';
    } else if (letter === '\n' || (letter === '\r' && source[at + 1] === '\n')) {
      if (letter === '\r') at += 1;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += letter;
  }
  if (quoted) throw new Error('a quotation does not end');
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

const isAddress = (text: string): boolean => URL.canParse(text);

/** Whether a calendar has the day. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** What is wrong with a value that is not missing; null when nothing is. */
function faultOf(value: string, {type, format, constraints = {}}: Field): string | null {
  const {pattern, minimum} = constraints;
  const words = constraints.enum as string[] | undefined;
  if (type === 'integer' && !/^[+-]?\d+$/.test(value)) return 'is no integer';
  if (type === 'boolean' && !['true', 'false'].includes(value)) return 'is no boolean';
  if (type === 'date' && !isDay(value)) return 'is no day';
  if (format === 'uri' && !isAddress(value)) return 'is no address';
  if (words && !words.includes(value)) return 'is none of those listed';
  if (typeof pattern === 'string' && !new RegExp(`^(?:${pattern})$`, 'u').test(value))
    return `does not fit ${pattern}`;
  if (typeof minimum === 'number' && Number(value) < minimum) return `is below ${minimum}`;
  return null;
}

/** What is wrong with a schema, whatever its table holds. */
export function checkSchema({fields, primaryKey = [], foreignKeys = []}: Schema, where: string): string[] {
  const faults: string[] = [];
  const names = fields.map(({name}) => name);
  const fault = (message: string): void => void faults.push(`${where}: ${message}`);
  if (fields.length === 0) fault('no fields');
  for (const name of names) {
    if (!name) fault('a field without a name');
    if (names.indexOf(name) !== names.lastIndexOf(name)) fault(`“${name}” is there twice`);
  }
  for (const field of fields) {
    const type = knownTypes[field.type];
    if (!type) {
      fault(`“${field.name}” has the unknown type “${field.type}”`);
      continue;
    }
    if (field.format && !type.formats.includes(field.format))
      fault(`“${field.name}” has the unknown format “${field.format}”`);
    for (const constraint of Object.keys(field.constraints ?? {})) {
      if (!type.constraints.includes(constraint))
        fault(`“${field.name}”: “${constraint}” is no constraint of ${field.type}`);
    }
    const allowed = field.type === 'list' ? [...fieldProperties, 'delimiter', 'itemType'] : fieldProperties;
    for (const property of Object.keys(field)) {
      if (!allowed.includes(property)) fault(`“${field.name}” has the unknown property “${property}”`);
    }
  }
  for (const name of [...primaryKey, ...foreignKeys.flatMap((foreign) => foreign.fields)]) {
    if (!names.includes(name)) fault(`a key names the unknown field “${name}”`);
  }
  return faults;
}

/** The values of some columns, joined so that they can be compared. */
const keysOf = (rows: Record<string, string>[], fields: string[]): string[] =>
  rows.map((row) => JSON.stringify(fields.map((field) => row[field] ?? '')));

/** What is wrong with a table as its schema has it. */
export function checkRows(csv: string, schema: Schema, where: string): string[] {
  const [head = [], ...body] = parseCsv(csv);
  const faults: string[] = [];
  const names = schema.fields.map(({name}) => name);
  if (head.join() !== names.join()) faults.push(`${where}: columns ${head.join()} are not ${names.join()}`);
  body.forEach((cells, place) => {
    if (cells.length !== names.length) faults.push(`${where}, line ${place + 2}: ${cells.length} cells`);
  });
  schema.fields.forEach((field, column) => {
    const seen = new Set<string>();
    body.forEach((cells, place) => {
      const value = cells[column] ?? '';
      const at = `${where}, line ${place + 2}, ${field.name}`;
      if (value === '') {
        if (field.constraints?.required) faults.push(`${at}: is missing`);
        return;
      }
      const fault = faultOf(value, field);
      if (fault) faults.push(`${at}: “${value}” ${fault}`);
      if (field.constraints?.unique && seen.has(value)) faults.push(`${at}: “${value}” is there twice`);
      seen.add(value);
    });
  });
  const {primaryKey = []} = schema;
  if (primaryKey.length > 0) {
    const keys = keysOf(recordsOf(csv), primaryKey);
    if (new Set(keys).size !== keys.length) faults.push(`${where}: the primary key is not unique`);
  }
  return faults;
}

/** The rows of a CSV as records. */
export function recordsOf(csv: string): Record<string, string>[] {
  const [head = [], ...body] = parseCsv(csv);
  return body.map((cells) => Object.fromEntries(head.map((name, column) => [name, cells[column] ?? ''])));
}

/**
 * Checks a package with all that it lists.
 * @param read gives the text of a file of the package; null where there is none
 * @returns one line a fault; empty when all is well
 */
export function checkPackage(descriptor: Package, read: (path: string) => string | null): string[] {
  const faults: string[] = [];
  const resources = descriptor.resources ?? [];
  if (!descriptor.$schema) faults.push('the package does not say which version it keeps');
  if (!/^[a-z0-9._/-]+$/.test(descriptor.name ?? '')) faults.push('the package has no proper name');
  if (resources.length === 0) faults.push('the package is empty');
  const names = resources.map(({name}) => name);
  for (const {name, path, type, format, schema} of resources) {
    if (!/^[a-z0-9._/-]+$/.test(name)) faults.push(`“${name}” is no name of a resource`);
    if (names.indexOf(name) !== names.lastIndexOf(name)) faults.push(`${name}: the name is there twice`);
    const text = read(path);
    if (text === null) {
      faults.push(`${name}: there is no ${path}`);
      continue;
    }
    if (type === 'table' && !schema) faults.push(`${name}: a table without a schema`);
    if (!schema) continue;
    faults.push(...checkSchema(schema, name));
    if (format !== 'csv') continue;
    faults.push(...checkRows(text, schema, name));
    for (const {fields, reference} of schema.foreignKeys ?? []) {
      const target = resources.find((other) => other.name === reference.resource);
      const other = target && read(target.path);
      if (!other || target.format !== 'csv' || fields.length !== reference.fields.length) {
        faults.push(`${name}: a foreign key to ${reference.resource} that leads nowhere`);
        continue;
      }
      const known = new Set(keysOf(recordsOf(other), reference.fields));
      const lost = keysOf(recordsOf(text), fields).find((value) => !known.has(value));
      if (lost) faults.push(`${name}: ${fields.join()} ${lost} is not in ${reference.resource}`);
    }
  }
  return faults;
}
