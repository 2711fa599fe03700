import {expect, it} from 'vitest';
import {pictureFiles} from './picture';
import {testSite} from './testSite';

it('draws every model, with names and without leaving the sheet', () => {
  const site = testSite([]);
  const svg = String(pictureFiles(site).get('timeline/picture.svg'));
  expect(svg.match(/<circle/g)).toHaveLength(site.data.models.length);
  expect(svg).toContain('>BERT</text>');
  const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  for (const [, x] of svg.matchAll(/cx="([\d.]+)"/g)) expect(Number(x)).toBeLessThan(width);
});
