import {describe, expect, it} from 'vitest';
import {checkFile, checkFiles, readDataFiles} from './load';

/**
 * Records as people break them, put into copies of the real files. Each must be refused with one line that
 * names file, record and field. Those in `kept` were found by hand; `generated` spoils every field of one
 * record of each set.
 */

const files = readDataFiles(process.cwd());
const clock = '2026-11-29';

type Row = Record<string, unknown> & {id: string};
const textOf = (file: string): string => files.get(file)!.toString('utf8');
const rowsOf = (file: string): Row[] => {
  const content = JSON.parse(textOf(file)) as Row | Row[];
  return Array.isArray(content) ? content : [content];
};

/** What is wrong with a file of other content by itself, else what is wrong with all of them together. */
function faultsWith(file: string, content: string | Buffer): string[] {
  const bytes = Buffer.from(content as string);
  const {faults} = checkFile(file, bytes);
  return faults.length > 0 ? faults : checkFiles(new Map([...files, [file, bytes]]), {clock}).faults;
}

/** The way to a field within a record, with what stands there changed. */
function put(record: unknown, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  let target = record as Record<string, unknown>;
  for (const key of keys) target = target[key] as Record<string, unknown>;
  if (value === undefined) delete target[last];
  else
    target[last] = typeof value === 'function' ? (value as (old: unknown) => unknown)(target[last]) : value;
}

const nameOf = (row: Row): string => row.id ?? (row as unknown as {from: string[]}).from[0];

/** Whether an answer names the file, the record and the field. */
function expectRefused(faults: string[], file: string, record: string, field: string): void {
  const named = faults.filter(
    (line) =>
      line.startsWith(`src/data/${file}: record `) &&
      line.includes(`(${record})`) &&
      line.includes(` › ${field}`),
  );
  expect(named, `${file} (${record}) › ${field}, of:\n${faults.slice(0, 5).join('\n')}`).not.toHaveLength(0);
}

/** File, record, field, what stands there then, and how the answer calls the field if otherwise. */
type Kept = [what: string, file: string, id: string, path: string, value: unknown, field?: string];

const add =
  (...items: unknown[]) =>
  (old: unknown): unknown => [...(old as unknown[]), ...items];
const again = (old: unknown): unknown => [...(old as unknown[]), (old as unknown[])[0]];

const M = 'models.json';
const E = 'events.json';
const L = 'licenses.json';
const K = 'licenseKinds.json';
const G = 'glossary.json';

const kept: Kept[] = [
  // Characters and texts
  ['a control character in a text', E, 'bert-paper', 'text.en', 'a\u000bb'],
  ['U+FFFE in a title', E, 'bert-paper', 'title.zh-Hans', '甲\ufffe'],
  ['a lone surrogate', M, 'bert', 'name.en', 'BERT\ud800'],
  ['a mark that turns the direction of writing', M, 'bert', 'dateBasis.en', 'first \u202e paper'],
  ['a character that was lost in decoding', G, 'attention', 'definition.zh-Hans', '注意\ufffd力'],
  ['an invisible space in a name', M, 'bert', 'name.en', 'BE\u200bRT'],
  ['a byte-order mark in a quotation', L, 'bert', 'variants.0.evidence.text', '\ufeffApache License 2.0'],
  ['HTML in a quotation', L, 'bert', 'variants.0.evidence.text', 'released under <a href="x">Apache 2.0</a>'],
  ['Markdown in a quotation', L, 'bert', 'variants.0.evidence.text', 'released under **Apache 2.0**'],
  ['a line end in a quotation', L, 'bert', 'variants.0.evidence.text', 'Apache\nLicense 2.0'],
  ['a text of spaces', E, 'bert-paper', 'text.zh-Hans', '　 '],
  ['a text in one language', E, 'bert-paper', 'text.en', undefined],
  ['a text in a third language', E, 'bert-paper', 'text.fr', 'texte'],
  [
    'English where Chinese belongs',
    M,
    'bert',
    'dateBasis.zh-Hans',
    'The first version of the paper on arXiv',
  ],
  ['Chinese where English belongs', G, 'attention', 'definition.en', '给每个位置一个权重'],
  ['something left to write', M, 'bert', 'note', {'zh-Hans': '待补', en: 'TBD'}],
  ['markup of a placeholder', L, 'bert', 'variants.0.why', {'zh-Hans': 'TODO', en: 'TODO'}],

  // Addresses
  ['an address without a scheme', E, 'bert-paper', 'source', 'arxiv.org/abs/1810.04805'],
  ['an address of another scheme', M, 'bert', 'weightsUrl', 'ftp://arxiv.org/bert'],
  ['a script for an address', L, 'bert', 'variants.0.evidence.source', 'javascript:alert(1)'],
  ['plain HTTP', E, 'bert-paper', 'source', 'http://arxiv.org/abs/1810.04805'],
  ['this machine', E, 'bert-paper', 'source', 'https://localhost:3000/x'],
  ['an address within a network', M, 'bert', 'sources.0', 'https://192.168.0.7/x'],
  ['a host without a domain', M, 'bert', 'paper.url', 'https://intranet/x'],
  ['an address that stands for one', K, 'mit', 'url', 'https://example.org/mit'],
  ['an address with a password', K, 'mit', 'url', 'https://a:b@opensource.org/mit'],
  ['an address with a port', M, 'bert', 'paper.url', 'https://arxiv.org:8443/abs/1810.04805'],
  ['an arXiv number of the thirteenth month', E, 'bert-paper', 'source', 'https://arxiv.org/abs/1813.04805'],
  ['two addresses in one', M, 'bert', 'weightsUrl', 'https://arxiv.org/a https://arxiv.org/b'],

  // Ids
  ['an id with a space', M, 'bert', 'id', 'BERT base', 'id'],
  ['an id that every object has', M, 'bert', 'id', 'constructor', 'id'],
  ['an id that a file has', M, 'bert', 'id', 'index', 'id'],
  ['an id with a slash', G, 'attention', 'id', 'a/b', 'id'],
  ['an id that is a number', 'organizations.json', 'google', 'id', 7, 'id'],

  // Dates
  ['a day that does not exist', M, 'bert', 'date', '2019-02-31'],
  ['the thirteenth month', E, 'bert-paper', 'date', '2018-13'],
  ['a date in another notation', E, 'bert-paper', 'date', '11.10.2018'],
  ['a check without its day', E, 'bert-paper', 'verifiedOn', '2026-11'],
  ['an event of the year 2099', E, 'bert-paper', 'date', '2099-01-01'],
  ['a model of the year 2099', M, 'bert', 'date', '2099'],
  ['a check in the year 2099', E, 'bert-paper', 'verifiedOn', '2099-01-01'],
  ['a clause read tomorrow', K, 'mit', 'terms.0.clause.verifiedOn', '2026-11-30'],
  ['a model dated as no event', M, 'bert', 'date', '2018-12-01'],
  ['a paper not of its arXiv month', E, 'bert-paper', 'date', '2018-08-01'],

  // Models
  ['an unknown network', M, 'bert', 'architecture', 'decoder'],
  ['an unknown maker', M, 'bert', 'organizations', ['nobody']],
  ['no maker', M, 'bert', 'organizations', []],
  ['a maker twice', M, 'bert', 'organizations', again],
  ['an unknown parent', M, 'bert', 'derivedFrom', add({id: 'gone', how: 'design'})],
  ['a model derived from itself', M, 'bert', 'derivedFrom', add({id: 'bert', how: 'design'})],
  ['parents in a loop', M, 'gpt-1', 'derivedFrom', add({id: 'gpt-3', how: 'design'})],
  ['a parent twice', M, 'roberta', 'derivedFrom', again],
  ['a parent in an unknown way', M, 'roberta', 'derivedFrom.0.how', 'copied'],
  ['a parent that is younger', M, 'bert', 'derivedFrom', add({id: 'gpt-4', how: 'data'})],
  ['two models of one name', M, 'gpt-3', 'name.en', 'GPT 2'],
  ['an alias that is another’s name', M, 'gpt-3', 'aliases', add('BERT')],
  ['an alias twice', M, 'gpt-3', 'aliases', add('One', 'One')],
  ['an alias that is the name', M, 'gpt-3', 'aliases', add('gpt 3')],
  ['an empty alias', M, 'gpt-3', 'aliases', add(' ')],
  ['a negative size', M, 'bert', 'parameters.number', -1],
  ['half a parameter', M, 'bert', 'parameters.number', 1.5],
  ['a size in words', M, 'bert', 'parameters.number', '340M'],
  ['no source', M, 'bert', 'sources', []],
  ['a source twice', M, 'bert', 'sources', again],
  ['a misspelt field', M, 'bert', 'paramters', 1, 'record'],
  ['open weights that are “maybe”', M, 'bert', 'openWeights', 'maybe'],
  ['open weights without a row', M, 'gpt-3', 'openWeights', true],
  ['a confidence of its own', M, 'bert', 'confidence', 'quite'],

  // Events
  ['an unknown kind', E, 'bert-paper', 'kind', 'rumour'],
  ['an unknown model', E, 'bert-paper', 'models', ['gone']],
  ['a model twice in an event', E, 'bert-paper', 'models', again],
  ['an event told twice', E, 'bert-paper', 'title', () => rowsOf(E)[0]!.title],
  ['no source of an event', E, 'bert-paper', 'source', undefined],
  ['evidence for what was seen', E, 'bert-paper', 'evidence', 'https://arxiv.org/'],
  ['secondary without evidence', E, 'bert-paper', 'basis', 'secondary', 'evidence'],
  ['an unknown basis', E, 'bert-paper', 'basis', 'heard'],

  // Licences of weights
  ['no evidence', L, 'bert', 'variants.0.evidence', undefined],
  ['half an evidence', L, 'bert', 'variants.0.evidence', {status: 'seen'}],
  ['an evidence too short to be one', L, 'bert', 'variants.0.evidence.text', 'MIT'],
  ['an unknown verdict', L, 'bert', 'variants.0.commercial', 'maybe'],
  ['an unknown condition', L, 'bert', 'variants.0.conditions', ['be-nice']],
  ['a condition twice', L, 'bert', 'variants.0.conditions', ['registration', 'registration']],
  ['a condition of the licence added', L, 'bert', 'variants.0.conditions', ['attribution']],
  [
    'a “yes” with a condition',
    L,
    'bert',
    'variants.0.conditions',
    ['registration'],
    'variants.all.commercial',
  ],
  [
    '“conditional” with only attribution',
    L,
    'bert',
    'variants.0.commercial',
    'conditional',
    'variants.all.conditions',
  ],
  ['a “no” that nothing bears out', L, 'bert', 'variants.0.commercial', 'no', 'variants.all.commercial'],
  [
    'another verdict without a reason',
    L,
    'bert',
    'variants.0',
    (old: unknown) => ({...(old as object), commercial: 'unclear', why: null}),
    'variants.all.why',
  ],
  ['an unknown licence', L, 'bert', 'variants.0.license', 'gone', 'variants.all.license'],
  ['an unknown licence of code', L, 'bert', 'code.license', 'gone'],
  ['no weights', L, 'bert', 'variants.0.weights', []],
  ['no variant', L, 'bert', 'variants', []],
  ['a variant twice', L, 'bert', 'variants', again, 'variants.all.id'],
  ['weights twice', L, 'bert', 'variants.0.weights', again, 'variants.all.weights'],
  ['weights before the model', L, 'bert', 'variants.0.releasedOn', '2017', 'variants.all.releasedOn'],
  ['weights after the check', L, 'bert', 'variants.0.releasedOn', '2099', 'variants.all.releasedOn'],
  [
    'experts that outnumber their mixture',
    L,
    'bert',
    'variants.0.weights.0',
    {name: 'x', total: 1, active: 2, url: null},
    'variants.all.weights',
  ],
  ['an exemption from nothing', L, 'bert', 'variants.0.exempt', ['territory'], 'variants.all.exempt'],
  [
    'a base that there is not',
    L,
    'bert',
    'variants.0.derivedFrom',
    [{id: 'gone', variant: null, how: 'weights'}],
    'variants.all.derivedFrom',
  ],
  [
    'a variant made from itself',
    L,
    'bert',
    'variants.0.derivedFrom',
    [{id: 'bert', variant: 'all', how: 'weights'}],
    'variants.all.derivedFrom',
  ],
  ['a history before the model', L, 'chatglm-6b', 'variants.0.history.0.date', '2017-01-01', 'variants.'],
  [
    'a history out of order',
    L,
    'chatglm-6b',
    'variants.0.history',
    (old: unknown) => [...(old as unknown[])].reverse(),
    'variants.',
  ],
  ['a history after the check', L, 'chatglm-6b', 'variants.0.history.0.date', '2099-01-01', 'variants.'],
  ['a row that is its own parent', L, 'alpaca', 'parent', 'alpaca'],
  ['a row under none', L, 'alpaca', 'parent', 'gone'],
  ['a row under a stranger', L, 'alpaca', 'parent', 'bert'],
  ['rows under each other', L, 'llama', 'parent', 'alpaca'],
  ['a row in the wrong group', L, 'bert', 'group', 'rnn'],
  ['a row of no model', L, 'bert', 'id', 'no-such-model', 'id'],
  ['a row of the note out of place', L, 'bert', 'note.index', 7],
  ['a row beyond the note', L, 'bert', 'note.index', 34],
  ['a mark that the note has not', L, 'bert', 'note.mark', '☑'],
  [
    'a quotation in the wrong language',
    L,
    'bert',
    'variants.0.evidence.language',
    'zh-Hans',
    'variants.all.evidence.language',
  ],

  // Texts of licences
  ['no SPDX identifier of that name', K, 'mit', 'spdx', 'MIT License'],
  ['an SPDX identifier of another', K, 'mit', 'spdx', 'Apache-2.0', 'spdx'],
  ['a ScanCode name beside an SPDX one', K, 'mit', 'licenseRef', 'LicenseRef-scancode-mit'],
  ['a ScanCode name of another form', K, 'mit', 'licenseRef', 'scancode-mit'],
  ['approved, but not listed', K, 'mit', 'spdx', null, 'osiApproved'],
  ['a text read nowhere', K, 'mit', 'url', null],
  ['a term without its clause', K, 'mit', 'terms.0.clause', null, 'terms.'],
  ['a term twice', K, 'mit', 'terms', again],
  ['a term of no definition', K, 'mit', 'terms.0.condition', 'be-nice'],
  ['a licence without terms', K, 'apache-2-0', 'terms', []],
  [
    'a number where none belongs',
    K,
    'mit',
    'terms.0.threshold',
    {metric: 'employees', value: 9, unit: 'people', period: null, measuredWhen: null, effect: 'no-grant'},
    'terms.',
  ],
  ['“no” without a bar', K, 'mit', 'commercial', 'no'],
  ['“yes” with a bar', K, 'cc-by-nc-4-0', 'commercial', 'yes'],
  ['“conditional” without a condition', K, 'mit', 'commercial', 'conditional'],
  ['a family of no text with terms', K, 'mit', 'family', 'none', 'terms'],
  ['an unknown family', K, 'mit', 'family', 'free'],

  // The book
  ['an era opened by nothing known', 'eras.json', 'bert-to-gpt3', 'opening', 'gone'],
  ['an era that begins on another day', 'eras.json', 'bert-to-gpt3', 'from', '2018-10-12'],
  ['a step in no era', 'map.json', 'agents', 'era', 'gone'],
  ['a step in another era', 'map.json', 'agents', 'year', '2014'],
  ['a step on no page', 'map.json', 'agents', 'page', 'agents'],
  ['a see-also to nowhere', G, 'attention', 'seeAlso', ['gone']],
  ['a term that sees itself', G, 'attention', 'seeAlso', ['attention']],
  ['a see-also twice', G, 'attention', 'seeAlso', again],
  ['a word of two terms', G, 'self-attention', 'aliases.en', add('Fine tuning'), 'aliases'],
  ['a mark that is neither', G, 'attention', 'mark', 'no'],
  ['a condition without its definition', 'conditions.json', 'naming', 'definition', undefined],
  ['a condition outside the vocabulary', 'conditions.json', 'naming', 'id', 'be-nice', 'id'],
  ['an organization without a name', 'organizations.json', 'google', 'name', {}],
  [
    'two organizations of one name',
    'organizations.json',
    'openai',
    'name',
    {'zh-Hans': '谷歌', en: 'Google'},
  ],
  ['a chart of no source', 'charts/bert-glue.json', 'bert-glue', 'source.key', 'gone2020'],
  ['a chart that is called otherwise', 'charts/bert-glue.json', 'bert-glue', 'id', 'another', 'id'],
  ['a bar twice', 'charts/bert-glue.json', 'bert-glue', 'series.0.points', again, 'series.0.points'],
  ['a chart of an unknown kind', 'charts/bert-glue.json', 'bert-glue', 'kind', 'pie'],
  ['a bar without its height', 'charts/bert-glue.json', 'bert-glue', 'series.0.points.0.y', null],
];

describe('records broken by hand are refused, with file, record and field', () => {
  it.each(kept)('%s', (_, file, id, path, value, field) => {
    const rows = rowsOf(file);
    const row = rows.find((other) => other.id === id)!;
    expect(row, `${file} has “${id}”`).toBeDefined();
    put(row, path, value);
    const faults = faultsWith(file, JSON.stringify(file.startsWith('charts/') ? row : rows));
    expectRefused(faults, file, String(row.id), field ?? path.replace(/^(\w+)\..*/, '$1'));
  });
});

describe('lists and texts broken by hand are refused', () => {
  const inserted = (file: string, id: string, change: (row: Row) => Row): string[] => {
    const rows = rowsOf(file);
    const place = rows.findIndex((row) => row.id === id);
    rows.splice(place + 1, 0, change(structuredClone(rows[place]!)));
    return faultsWith(file, JSON.stringify(rows));
  };

  it.each([
    M,
    E,
    L,
    K,
    G,
    'organizations.json',
    'conditions.json',
    'eras.json',
    'map.json',
    'synonyms.json',
    'asked.json',
    'queries.json',
  ])('an id twice in %s', (file) => {
    const {id} = rowsOf(file)[0]!;
    expectRefused(
      inserted(file, id, (row) => row),
      file,
      id,
      'id',
    );
  });

  it.each([M, E, G, 'eras.json'])('a record out of its order in %s', (file) => {
    const rows = rowsOf(file).reverse();
    expectRefused(faultsWith(file, JSON.stringify(rows)), file, rows[1]!.id, 'place');
  });

  it('a key twice in a record', () => {
    const text = textOf(M).replace('"id": "bert",', '"id": "bert", "inSeed": false,');
    expectRefused(faultsWith(M, text), M, 'bert', 'inSeed: stands twice');
  });

  it('bytes that are no UTF-8', () => {
    const bytes = Buffer.from(textOf(M));
    bytes[bytes.indexOf('"BERT"') + 2] = 0xff;
    expectRefused(faultsWith(M, bytes), M, 'bert', 'name');
  });

  it('text that is no JSON: line, record and field', () => {
    const text = textOf(M).replace(/("id": "bert",[^]*?"architecture": )"/, '$1');
    const line = text.slice(0, text.indexOf('"architecture": encoder-only')).split('\n').length;
    const [fault] = faultsWith(M, text);
    expect(fault).toMatch(
      new RegExp(`^src/data/models\\.json: record \\d+ .*› architecture: not valid JSON, line ${line}:`),
    );
  });

  it('a file that ends in the middle', () => {
    const [fault] = faultsWith(E, textOf(E).slice(0, -400));
    expect(fault).toMatch(/^src\/data\/events\.json: record \d+ .*› .+: not valid JSON, line \d+:/);
  });

  it('a file that is no list', () => {
    expect(faultsWith(E, '{}')[0]).toMatch(/^src\/data\/events\.json: the file: .*array/);
  });

  it('old addresses in a loop, and one listed twice', () => {
    const rows = JSON.parse(textOf('aliases.json')) as {from: string[]; to: string}[];
    const also = (...pairs: [string, string][]): string[] => {
      const copies = pairs.map(([from, to]) => ({...rows[0]!, from: [from], to}));
      return faultsWith('aliases.json', JSON.stringify([...rows, ...copies]));
    };
    expectRefused(also(['/a/', '/b/'], ['/b/', '/a/']), 'aliases.json', '/b/', 'to: comes back to itself');
    expectRefused(also(['/a/', '/b/'], ['/a/', '/c/']), 'aliases.json', '/a/', 'from: “/a/” leads to');
  });
});

describe('a bibliography broken by hand is refused', () => {
  const entry = (fields: string, type = 'misc', key = 'zzz2020test'): string =>
    `${textOf('references.bib')}\n@${type}{${key},\n  ${fields}\n}\n`;
  const good =
    'author = {A, B},\n  title = {T of its own},\n  year = {2020},\n  url = {https://arxiv.org/abs/2001.00001}';

  it('which a good entry is not', () => {
    expect(faultsWith('references.bib', entry(good))).toEqual([]);
  });

  it.each<[string, string, string, string?, string?]>([
    ['an unknown type', entry(good, 'artcle'), 'type'],
    ['an unknown field', entry(`${good},\n  pagse = {3}`), 'pagse'],
    ['a field twice', entry(`${good},\n  year = {2021}`), 'year'],
    ['no author', entry(good.replace(/author.*\n/, '')), 'author'],
    ['no title', entry(good.replace(/title.*\n/, '')), 'title'],
    ['no year', entry(good.replace(/year.*\n/, '')), 'issued'],
    ['no address', entry(good.replace(/,\n {2}url.*/, '')), 'URL'],
    ['an address that others do not reach', entry(good.replace('arxiv.org', 'localhost')), 'URL'],
    ['a year to come', entry(good.replace('2020', '2099')), 'year'],
    ['a DOI with its address', entry(`${good},\n  doi = {https://doi.org/10.1000/1}`), 'doi'],
    ['an arXiv number of another paper', entry(`${good},\n  eprint = {1706.03762}`), 'eprint'],
    ['a key in capitals', entry(good, 'misc', 'Zzz_2020'), 'id'],
    ['a control character', entry(good.replace('T of', 'T\u0007of')), 'title'],
    ['a brace too few', entry(good.replace('{T of its own}', '{T of its own')), 'entry'],
    ['read on a day to come', entry(`${good},\n  urldate = {2099-01-01}`), 'urldate'],
    ['a work twice', `${entry(good)}@misc{zzz2020two,\n  ${good}\n}\n`, 'url'],
    ['a key twice', `${entry(good)}@misc{zzz2020test,\n  ${good}\n}\n`, 'id'],
    ['a key out of order', entry(good, 'misc', 'aaa2020test'), 'place'],
  ])('%s', (_, text, field) => {
    const faults = faultsWith('references.bib', text);
    expect(faults.join('\n')).toMatch(
      new RegExp(
        `^src/data/references\\.bib: record \\((?:zzz|aaa)2020\\w+\\) › ${field}|\\(Zzz_2020\\) › ${field}`,
        'mi',
      ),
    );
  });
});

/** Every place within a record, outermost first. */
function places(value: unknown, path: string[] = []): {path: string[]; value: unknown}[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => places(item, [...path, key]))
      : [];
  return [{path, value}, ...inner];
}

/** Ways to spoil a value that no schema lets pass. */
const spoilers: Record<string, (value: unknown) => unknown> = {
  'something of another kind': () => ({of: {another: 'kind'}}),
  'a character that no feed can carry': (value) => (typeof value === 'string' ? `${value}\u0000` : undefined),
  'a field that there is not': (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? {...value, noSuchField: 1}
      : undefined,
};

const generated = [...files.keys()]
  .filter((file) => file.endsWith('.json') && (!file.includes('/') || file === 'charts/bert-glue.json'))
  .flatMap((file) => {
    const row = rowsOf(file)[0]!;
    return places(row).flatMap(({path, value}) =>
      Object.entries(spoilers).flatMap(([how, spoil]) => {
        const spoilt = spoil(value);
        // Its name is what the record is called by.
        if (spoilt === undefined || path.join('.') === 'id' || path.join('.').startsWith('from')) return [];
        return [[`${file} ${path.join('.') || 'record'}: ${how}`, file, path, spoilt] as const];
      }),
    );
  })
  // A record that is something else altogether has no name to be called by.
  .filter(([name]) => !name.includes('record: something'));

describe('a record of each set, spoilt at every place, is refused with its name', () => {
  it('at no fewer than 150 places', () => {
    expect(generated.length + kept.length).toBeGreaterThan(150);
  });

  it.each(generated)('%s', (_, file, path, spoilt) => {
    const row = rowsOf(file)[0]!;
    if (path.length > 0) put(row, path.join('.'), spoilt);
    const broken = path.length > 0 ? row : spoilt;
    const content = JSON.stringify(file.startsWith('charts/') ? broken : [broken]);
    expectRefused(checkFile(file, Buffer.from(content)).faults, file, nameOf(row), path[0] ?? '');
  });
});

describe('both rounds of faults come in one answer', () => {
  it('a schema’s and a rule’s, of two files', () => {
    const models = rowsOf(M);
    put(
      models.find(({id}) => id === 'bert'),
      'sources',
      [],
    );
    const events = rowsOf(E);
    put(
      events.find(({id}) => id === 'word2vec-paper'),
      'models',
      add('gone'),
    );
    const copy = new Map([
      ...files,
      [M, Buffer.from(JSON.stringify(models))],
      [E, Buffer.from(JSON.stringify(events))],
    ]);
    const {faults} = checkFiles(copy, {clock});
    expectRefused(faults, M, 'bert', 'sources');
    expectRefused(faults, E, 'word2vec-paper', 'models: unknown model “gone”');
    // What refers to the broken record is not at fault.
    expect(faults).toHaveLength(2);
  });
});
