import {describe, expect, it} from 'vitest';
import {cardPath, markdownPath} from './exits';
import {breadcrumbList, jsonLd, scriptJson, type PageFacts} from './jsonLd';

const page: PageFacts = {
  url: 'https://example.org/licenses/',
  title: '许可证',
  description: '怎样读',
  language: 'zh-Hans',
  checked: '2026-11-24',
  image: 'https://example.org/cards/licenses.png',
  site: {name: '语言模型编年', url: 'https://example.org/'},
  dataset: null,
  trail: [],
};
const graph = (facts: Partial<PageFacts>): {'@type': string}[] =>
  (jsonLd({...page, ...facts}) as {'@graph': {'@type': string}[]})['@graph'];

describe('jsonLd', () => {
  it('calls a page an article', () => {
    expect(graph({})).toEqual([
      expect.objectContaining({'@type': 'TechArticle', headline: '许可证', dateModified: '2026-11-24'}),
    ]);
  });

  it('leaves out the day that is not known', () => {
    expect(graph({checked: null})[0]).not.toHaveProperty('dateModified');
  });

  it('offers the downloads of a page that shows data', () => {
    expect(graph({dataset: 'licenses'})[1]).toMatchObject({
      '@type': 'Dataset',
      distribution: [
        {encodingFormat: 'application/json', contentUrl: 'https://example.org/data/licenses.json'},
        {encodingFormat: 'text/csv', contentUrl: 'https://example.org/data/licenses.csv'},
      ],
    });
  });

  it('numbers the way to a page from outside in', () => {
    const trail = [{name: '模型', url: 'https://example.org/models/'}];
    expect(graph({trail})[1]).toMatchObject({
      itemListElement: [
        {position: 1, name: '模型'},
        {position: 2, name: '许可证'},
      ],
    });
  });
});

describe('breadcrumbList', () => {
  it('gives each page the address that it has', () => {
    const trail = [
      {name: 'A', url: 'https://example.org/a/'},
      {name: 'B', url: 'https://example.org/a/b'},
    ];
    expect(breadcrumbList(trail)).toMatchObject({
      itemListElement: [{item: 'https://example.org/a/'}, {item: 'https://example.org/a/b/'}],
    });
  });
});

describe('scriptJson', () => {
  it('cannot end the script that it stands in', () => {
    const text = scriptJson({a: '</script><b>'});
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({a: '</script><b>'});
  });
});

describe('addresses of exits', () => {
  it.each([
    ['', 'cards/index.png'],
    ['bert-to-gpt3/bert/', 'cards/bert-to-gpt3/bert.png'],
  ])('draws the card of “%s” at %s', (path, card) => expect(cardPath(path)).toBe(card));

  it('puts the Markdown text beside the page', () => {
    expect(markdownPath('bert-to-gpt3/bert/')).toBe('bert-to-gpt3/bert.md');
  });
});
