import {inflateSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {inventoryEntries, labelOf, writeInventory} from './inventory';
import {testPage, testSite} from './testSite';

describe('labelOf', () => {
  it.each([
    ['overview/', 'overview'],
    ['bert-to-gpt3/bert/#mlm', 'bert-to-gpt3/bert#mlm'],
  ])('calls %s by %s', (path, label) => expect(labelOf(path)).toBe(label));
});

describe('inventoryEntries', () => {
  const page = testPage('a/', '## 甲 {#one}\n\n:::figure{#fig-x alt="x"}\n\n![y](z.png)\n\n注。\n:::\n');
  const site = testSite([page]);
  const entries = inventoryEntries(site);

  it('knows pages, headings and figures, the last by their number', () => {
    expect(entries.filter(({path}) => path.startsWith('a/'))).toEqual([
      {kind: 'page', path: 'a/', title: '题a'},
      {kind: 'heading', path: 'a/#one', title: '甲'},
      {kind: 'figure', path: 'a/#fig-x', title: '题a · 图1'},
    ]);
  });

  it('knows every record', () => {
    const {events, models, licenses, glossary, references} = site.data;
    const records = [events, models, licenses, glossary, references].reduce(
      (sum, {length}) => sum + length,
      0,
    );
    // A model whose weights carry several licences has an address for each besides its own.
    const variants = licenses.flatMap((row) => (row.variants.length > 1 ? row.variants : []));
    const kinds = ['event', 'model', 'row', 'term', 'reference'];
    expect(entries.filter(({kind}) => kinds.includes(kind))).toHaveLength(records + variants.length);
  });

  it('has a title for each', () => {
    expect(entries.filter(({title}) => title === '')).toEqual([]);
  });
});

describe('writeInventory', () => {
  const file = writeInventory('语言模型\n编年', '2026-11-24', [
    {kind: 'page', path: 'timeline/', title: '时间线'},
    {kind: 'event', path: 'timeline/#bert-paper', title: 'BERT  论文'},
  ]);
  const bodyStart = file.indexOf('zlib.\n') + 'zlib.\n'.length;

  it('opens with the four lines that Sphinx expects', () => {
    expect(file.subarray(0, bodyStart).toString().split('\n')).toEqual([
      '# Sphinx inventory version 2',
      '# Project: 语言模型 编年',
      '# Version: 2026-11-24',
      '# The remainder of this file is compressed using zlib.',
      '',
    ]);
  });

  it('holds one entry a line', () => {
    expect(inflateSync(file.subarray(bodyStart)).toString()).toBe(
      [
        'timeline std:doc -1 timeline/ 时间线',
        'timeline std:label -1 timeline/ 时间线',
        'timeline#bert-paper std:label -1 timeline/#bert-paper BERT 论文',
        '',
      ].join('\n'),
    );
  });
});
