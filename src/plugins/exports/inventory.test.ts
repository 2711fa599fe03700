import {inflateSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {labelOf, writeInventory} from './inventory';

describe('labelOf', () => {
  it.each([
    ['overview/', 'overview'],
    ['bert-to-gpt3/bert/#mlm', 'bert-to-gpt3/bert#mlm'],
  ])('calls %s by %s', (path, label) => expect(labelOf(path)).toBe(label));
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
