import {describe, expect, it} from 'vitest';
import {checkPackage, checkRows, checkSchema, parseCsv} from './checkPackage';

type Schema = Parameters<typeof checkSchema>[0];

const schema: Schema = {
  fields: [
    {name: 'id', type: 'string', constraints: {required: true, unique: true}},
    {name: 'size', type: 'integer', constraints: {minimum: 0}},
    {name: 'open', type: 'boolean'},
    {name: 'day', type: 'date'},
    {name: 'url', type: 'string', format: 'uri'},
    {name: 'kind', type: 'string', constraints: {enum: ['a', 'b']}},
    {name: 'when', type: 'string', constraints: {pattern: '\\d{4}(-\\d{2})?'}},
    {name: 'tags', type: 'list', delimiter: '; ', itemType: 'string'},
  ],
  primaryKey: ['id'],
};
const head = 'id,size,open,day,url,kind,when,tags\r\n';
const good = 'x,3,true,2024-02-29,https://example.org/,a,2024-02,"p; q"\r\n';

describe('parseCsv', () => {
  it('reads quotations, commas and line breaks in them, and a byte order mark', () => {
    expect(parseCsv('\uFEFFa,b\r\n"1,""2""\n3",\r\n')).toEqual([
      ['a', 'b'],
      ['1,"2"\n3', ''],
    ]);
    expect(() => parseCsv('a\r\n"b')).toThrow(/does not end/);
  });
});

describe('checkSchema', () => {
  const spoilt = (change: (copy: Schema) => void): string => {
    const copy = structuredClone(schema);
    change(copy);
    return checkSchema(copy, 't').join('\n');
  };
  it('finds nothing wrong with what is right', () => {
    expect(checkSchema(schema, 't')).toEqual([]);
  });
  it.each<[string, (copy: Schema) => void, RegExp]>([
    ['an unknown type', (copy) => (copy.fields[0]!.type = 'text'), /unknown type “text”/],
    ['an unknown format', (copy) => (copy.fields[0]!.format = 'link'), /unknown format “link”/],
    ['a field twice', (copy) => (copy.fields[1]!.name = 'id'), /“id” is there twice/],
    [
      'a constraint of another type',
      (copy) => (copy.fields[2]!.constraints = {minimum: 1}),
      /no constraint of/,
    ],
    [
      'a property of another type',
      (copy) => (copy.fields[0]!.delimiter = ';'),
      /unknown property “delimiter”/,
    ],
    ['a key of no field', (copy) => (copy.primaryKey = ['gone']), /unknown field “gone”/],
    ['no fields', (copy) => (copy.fields = []), /no fields/],
  ])('finds %s', (_, change, message) => {
    expect(spoilt(change)).toMatch(message);
  });
});

describe('checkRows', () => {
  it('finds nothing wrong with what is right, missing cells included', () => {
    expect(checkRows(`${head}${good}y,,,,,,,\r\n`, schema, 't')).toEqual([]);
  });
  it.each<[string, string, RegExp]>([
    ['a missing key', ',,,,,,,\r\n', /line 3, id: is missing/],
    ['a key used twice', good, /id: “x” is there twice[\s\S]*primary key is not unique/],
    ['a number that is none', 'y,3.5,,,,,,\r\n', /size: “3.5” is no integer/],
    ['a number below zero', 'y,-1,,,,,,\r\n', /size: “-1” is below 0/],
    ['neither true nor false', 'y,,yes,,,,,\r\n', /open: “yes” is no boolean/],
    ['a day that is none', 'y,,,2023-02-29,,,,\r\n', /day: “2023-02-29” is no day/],
    ['an address that is none', 'y,,,,example,,,\r\n', /url: “example” is no address/],
    ['a word not listed', 'y,,,,,c,,\r\n', /kind: “c” is none of those listed/],
    ['what does not fit', 'y,,,,,,May,\r\n', /when: “May” does not fit/],
    ['too few cells', 'y,1\r\n', /line 3: 2 cells/],
  ])('finds %s', (_, line, message) => {
    expect(checkRows(`${head}${good}${line}`, schema, 't').join('\n')).toMatch(message);
  });
  it('finds columns that the schema does not name', () => {
    expect(checkRows('id,other\r\n', schema, 't')[0]).toMatch(/columns id,other are not/);
  });
});

describe('checkPackage', () => {
  const files: Record<string, string> = {'a.csv': 'id,b\r\n1,x\r\n', 'b.csv': 'id\r\nx\r\n'};
  const text = (name: string) => ({name, type: 'string'});
  const descriptor = () => ({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'p',
    resources: [
      {
        name: 'a',
        path: 'a.csv',
        type: 'table',
        format: 'csv',
        schema: {
          fields: [text('id'), text('b')],
          foreignKeys: [{fields: ['b'], reference: {resource: 'b', fields: ['id']}}],
        },
      },
      {name: 'b', path: 'b.csv', type: 'table', format: 'csv', schema: {fields: [text('id')]}},
    ],
  });
  const read = (path: string): string | null => files[path] ?? null;

  it('finds nothing wrong with what is right', () => {
    expect(checkPackage(descriptor(), read)).toEqual([]);
  });
  it('finds a file that is not there', () => {
    expect(checkPackage(descriptor(), (path) => (path === 'b.csv' ? null : read(path))).join('\n')).toMatch(
      /there is no b\.csv[\s\S]*|leads nowhere/,
    );
  });
  it('finds a foreign key without its record, and one to nowhere', () => {
    expect(checkPackage(descriptor(), (path) => (path === 'b.csv' ? 'id\r\ny\r\n' : read(path)))).toEqual([
      'a: b ["x"] is not in b',
    ]);
    const lost = descriptor();
    lost.resources[0]!.schema.foreignKeys![0]!.reference.resource = 'c';
    expect(checkPackage(lost, read).join('\n')).toMatch(/a foreign key to c that leads nowhere/);
  });
  it('finds a name used twice, a table without schema, an empty package', () => {
    const twice = descriptor();
    twice.resources[1]!.name = 'a';
    expect(checkPackage(twice, read).join('\n')).toMatch(/the name is there twice/);
    expect(checkPackage({name: 'P q', resources: []}, read)).toHaveLength(3);
  });
});
