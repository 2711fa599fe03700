import {expect, it} from 'vitest';
import {csvCell} from './csvCell';

it.each([
  ['=HYPERLINK("https://example.org")', `"'=HYPERLINK(""https://example.org"")"`],
  ['+1', "'+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-cmd', "'-cmd"],
  ['-3.5', "'-3.5"],
  ['a, b', '"a, b"'],
  ['plain', 'plain'],
  ['', ''],
])('writes %s as %s', (text, cell) => expect(csvCell(text)).toBe(cell));
