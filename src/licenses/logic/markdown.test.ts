import {expect, it} from 'vitest';
import {markdownTable} from './markdown';

it('keeps texts from being read as Markdown', () => {
  expect(markdownTable(['A|B'], [{url: 'https://a.example/#x', cells: ['[x](y)\n<b>', '*']}])).toBe(
    '| A\\|B |\n| --- |\n| [\\[x\\](y) \\<b\\>](https://a.example/#x) | \\* |\n',
  );
});
