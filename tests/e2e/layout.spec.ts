import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {auditLayout} from './layout';
import {sitemapPaths} from './sitemap';
import {expect, test} from './test';

const widths = [320, 390, 820, 1280] as const;
const heights: Record<(typeof widths)[number], number> = {320: 640, 390: 844, 820: 1180, 1280: 900};

/** Numbers that look random and are the same each time. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

/** Of the model pages, which one template makes, the ten longest and ten more by chance. */
function auditedPaths(): string[] {
  const paths = sitemapPaths();
  const isModel = (path: string): boolean => /\/models\/[^/]+\/$/.test(path);
  const models = paths.filter(isModel);
  const lengths = new Map(models.map((path) => [path, readFileSync(`build${path}index.html`).length]));
  const byLength = [...models].sort((a, b) => lengths.get(b)! - lengths.get(a)! || a.localeCompare(b));
  const rest = byLength.slice(10);
  const chosen = byLength.slice(0, 10);
  for (const number of numbers(14)) {
    if (chosen.length >= 20 || rest.length === 0) break;
    chosen.push(...rest.splice(Math.floor(number * rest.length), 1));
  }
  return [...paths.filter((path) => !isModel(path)), ...chosen, '/search/', '/en/search/'];
}

type Template = {
  name: string;
  is: RegExp;
  /** What the reader came for; part of it is within the first screen. */
  first: string;
  /** Highest that the page may be as it opens, in pixels, on a phone of 390 and on a desk of 1280. */
  highest: {390: number; 1280: number};
};

/** The first that fits, by the address without its language. */
const templates: Template[] = [
  {name: 'home', is: /^\/$/, first: 'form[role="search"] input', highest: {390: 4200, 1280: 2400}},
  {name: 'map', is: /^\/map\/$/, first: 'main ol li a', highest: {390: 6500, 1280: 2600}},
  {name: 'timeline', is: /^\/timeline\/$/, first: 'main svg', highest: {390: 30_000, 1280: 20_000}},
  {
    name: 'licences',
    is: /^\/licenses\/$/,
    first: 'main tbody tr, main [role="list"] > *',
    highest: {390: 30_000, 1280: 20_000},
  },
  {
    name: 'models',
    is: /^\/models\/$/,
    first: 'main tbody tr, main ol li, main ul li',
    highest: {390: 40_000, 1280: 25_000},
  },
  {name: 'model', is: /^\/models\//, first: 'main h1', highest: {390: 9000, 1280: 6000}},
  {
    name: 'glossary',
    is: /^\/glossary\/$/,
    first: 'main input, main dt',
    highest: {390: 12_000, 1280: 20_000},
  },
  {
    name: 'references',
    is: /^\/references\/$/,
    first: 'main input, main li',
    highest: {390: 90_000, 1280: 60_000},
  },
  {name: 'search', is: /^\/search\/$/, first: 'main input', highest: {390: 2500, 1280: 2000}},
  {name: 'about', is: /^\/about\/$/, first: 'main p', highest: {390: 40_000, 1280: 25_000}},
  {name: 'chapter', is: /./, first: '.theme-doc-markdown p', highest: {390: 26_000, 1280: 16_000}},
];

/** How many pages one tab looks over, one after the other: a tab of its own for each costs as much as a page. */
const together = 12;

/** Two frames: one to lay out, one for what answers to the new width. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** All that is wrong with the layout of a page, by width; nothing where it is well. */
async function faultsOf(page: Page, path: string): Promise<Record<string, unknown>> {
  const template = templates.find(({is}) => is.test(path.replace(/^\/en\//, '/')))!;
  await page.setViewportSize({width: 1280, height: heights[1280]});
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  const faults: Record<string, unknown> = {};
  for (const width of widths) {
    await page.setViewportSize({width, height: heights[width]});
    await settled(page);
    const found: Record<string, unknown> = await page.evaluate(auditLayout);
    if (width === 390 || width === 1280) {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (height > template.highest[width]) found.height = `${height} > ${template.highest[width]}`;
      const box = await page.locator(template.first).filter({visible: true}).first().boundingBox();
      if (!box || box.y > heights[width]) found.first = `${template.first} at ${box?.y ?? 'nowhere'}`;
    }
    if (Object.keys(found).length > 0) faults[width] = found;
  }
  // What is folded may not be wider than what is not: filters, numbers of a chart, evidence.
  await page.setViewportSize({width: 390, height: heights[390]});
  const unfolded = await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
    return document.documentElement.scrollWidth;
  });
  if (unfolded > 390) faults.unfolded = `${unfolded} in 390 pixels`;
  return faults;
}

const audited = auditedPaths();
for (let start = 0; start < audited.length; start += together) {
  const paths = audited.slice(start, start + together);
  test(`pages are laid out well at ${widths.join(', ')}: ${paths[0]} to ${paths.at(-1)}`, async ({page}) => {
    test.setTimeout(180_000);
    await page.emulateMedia({reducedMotion: 'reduce'});
    const faults: Record<string, unknown> = {};
    for (const path of paths) {
      const found = await faultsOf(page, path);
      if (Object.keys(found).length > 0) faults[path] = found;
    }
    expect(faults).toEqual({});
  });
}

test('no page shows a notice of the site generator', async ({page}) => {
  await page.goto('/');
  await expect(page.locator('[id^="__docusaurus-base-url"]')).toHaveCount(0);
});

test('the audit sees what it is for', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640});
  await page.setContent(`<main style="font-size:16px">
    <table style="table-layout:fixed;inline-size:300px"><tr><td style="inline-size:20px;padding:0">一二三四五六</td><td>短</td></tr></table>
    <div style="overflow:hidden;white-space:nowrap;inline-size:100px">这一行太长了，装不进一百个像素里去</div>
    <p style="font-size:10px">太小</p>
    <svg viewBox="0 0 100 20" width="50"><text y="15" font-size="16">缩小</text></svg>
    <button style="inline-size:12px;block-size:12px;padding:0;border:0">x</button>
    <p style="inline-size:32px">一二<sup>[1]</sup></p>
    <div style="inline-size:400px">宽</div>
  </main>`);
  const found = await page.evaluate(auditLayout);
  expect(Object.keys(found).sort()).toEqual([
    'cells',
    'citations',
    'clipped',
    'sideways',
    'small',
    'targets',
  ]);
  expect(found.small).toHaveLength(2);
});
