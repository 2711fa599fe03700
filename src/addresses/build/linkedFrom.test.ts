import {describe, expect, it} from 'vitest';
import type {Chapter} from '../../book/read/chapters';
import {linkedFrom, linkTarget} from './linkedFrom';

describe('linkTarget', () => {
  it.each([
    ['./bert.md#mlm', '/bert-to-gpt3/bert/#mlm'],
    ['two-stage.md', '/bert-to-gpt3/two-stage/'],
    ['../about.md#note', '/about/#note'],
    ['../gpt3-to-llm/index.md', '/gpt3-to-llm/'],
    ['/models/bert', '/models/bert/'],
    ['/timeline/#bert-paper', '/timeline/#bert-paper'],
  ])('reads %s', (url, target) => {
    expect(linkTarget('bert-to-gpt3/index', url)).toBe(target);
  });

  it.each(['https://example.org/a.md', '#mlm', 'pathname:///data/references.bib', './table.csv'])(
    'leaves %s out',
    (url) => {
      expect(linkTarget('bert-to-gpt3/index', url)).toBeNull();
    },
  );
});

const chapter = (doc: string, sections: [id: string | null, links: string[]][]): Chapter => ({
  id: doc,
  title: doc,
  description: '',
  permalink: `/${doc}`,
  source: `docs/${doc}.md`,
  sections: sections.map(([id, links]) => ({
    id,
    depth: id ? 2 : 1,
    title: id ? `节${id}` : doc,
    text: '',
    models: [],
    citations: [],
    links,
    figures: [],
  })),
});

describe('linkedFrom', () => {
  const linked = linkedFrom([
    chapter('a', [
      [null, ['./b.md', './b.md#y', './b.md#y']],
      ['x', ['./b.md#fig-1', './a.md#x', './b.md']],
    ]),
    chapter('b', [
      [null, []],
      ['y', ['#y']],
    ]),
  ]);

  it('lists who links to the page, and to each section once', () => {
    expect(linked.get('b')).toEqual([
      {
        id: null,
        title: 'b',
        sources: [
          {page: 'a', section: null, url: '/a/'},
          {page: 'a', section: '节x', url: '/a/#x'},
        ],
      },
      {id: 'y', title: '节y', sources: [{page: 'a', section: null, url: '/a/'}]},
    ]);
  });

  it('does not count links of a page to itself', () => {
    expect(linked.get('a')).toEqual([]);
  });
});
