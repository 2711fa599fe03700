import path from 'node:path';
import {loadSiteData} from '../data/load';
import {readSections} from '../book/read/sections';
import {readMessages} from './messages';
import type {Page, Site} from './context';

const siteDir = path.resolve(__dirname, '../..');

/** A page for tests, from its path and Markdown. */
export function testPage(address: string, markdown: string): Page {
  const id = address.replace(/\/$/, '');
  return {
    id,
    path: address,
    permalink: `/${address}`,
    source: `docs/${id}.md`,
    title: `题${id}`,
    description: '说明',
    checked: '2026-11-24',
    language: 'zh-Hans',
    markdown,
    sections: readSections(markdown, `题${id}`, {model: (model) => model}),
  };
}

/** A site for tests: the real data, the real words, and some pages. */
export const testSite = (pages: Page[]): Site => ({
  siteDir,
  name: '语言模型编年',
  locale: 'zh-Hans',
  home: 'https://example.org/',
  data: loadSiteData(siteDir),
  groups: [{label: '组', pages}],
  say: readMessages(siteDir, {}),
});
