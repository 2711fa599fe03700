import {expect, it} from 'vitest';
import {openSearchDescription} from './openSearch';

it('names the page that takes a query, escaped', () => {
  const xml = openSearchDescription('编年 & Co', '搜索', 'zh-Hans', 'https://example.org/book/en/');
  expect(xml).toContain('<ShortName>编年 &amp; Co</ShortName>');
  expect(xml).toContain('template="https://example.org/book/en/search/?q={searchTerms}"');
  expect(xml).toContain('template="https://example.org/book/en/opensearch.xml"');
});
