import {expect, it} from 'vitest';
import {addressesOf} from './addresses';
import {testPage, testSite} from './testSite';

const page = testPage('a/', '## 甲 {#one}\n\n:::figure{#fig-x alt="x"}\n\n![y](z.png)\n\n注。\n:::\n');
const site = testSite([page]);
const addresses = addressesOf(site);

it('knows pages, headings and figures', () => {
  expect(addresses.slice(0, 3)).toEqual([
    {kind: 'page', path: 'a/', title: '题a'},
    {kind: 'heading', path: 'a/#one', title: '甲'},
    {kind: 'figure', path: 'a/#fig-x', title: '题a · 图1'},
  ]);
});

it('knows every record', () => {
  const {events, models, licenses, glossary, references} = site.data;
  const records = [events, models, licenses, glossary, references].reduce((sum, {length}) => sum + length, 0);
  // The page, its heading and figure, and the register of models besides.
  expect(addresses).toHaveLength(records + 4);
});

it('gives no address twice', () => {
  const paths = addresses.map(({path}) => path);
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
});
