import type {Page} from '@playwright/test';
import {axe} from './axe';
import {representativePaths, sitemapPaths} from './sitemap';
import {expect, test} from './test';

/** What a page's HTML lacks or should not have, in words; nothing where it is well. */
function faultsOf(path: string, html: string): string[] {
  const language = path.startsWith('/en/') ? 'en' : 'zh-Hans';
  const faults: string[] = [];
  if (!new RegExp(`<html[^>]* lang="?${language}"?`).test(html)) faults.push(`is not marked as ${language}`);
  if (!html.includes('<h1')) faults.push('has no title');
  if (!/<meta[^>]+name="?description"?/.test(html)) faults.push('has no description');
  // Markdown that was not understood would show as its own marks.
  const text = html.replace(/<(script|style|code|pre|annotation)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, '');
  const mark = /.{0,20}(?:\*\*|:::|:model\[|\[@).{0,20}/.exec(text)?.[0];
  if (mark !== undefined) faults.push(`shows Markdown: ${mark}`);
  return faults;
}

for (const locale of ['/', '/en/']) {
  const paths = sitemapPaths().filter((path) => path.startsWith('/en/') === (locale === '/en/'));
  test(`every page under ${locale} answers, in its language and whole`, async ({request}) => {
    expect(paths.length).toBeGreaterThan(200);
    const faults: string[] = [];
    for (const path of paths) {
      const answer = await request.get(path);
      if (answer.status() !== 200) faults.push(`${path} answers ${answer.status()}`);
      else faults.push(...faultsOf(path, await answer.text()).map((fault) => `${path} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

/** Chinese words that are not marked as Chinese, where a reader could see or hear them. */
function unmarkedHan(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('[lang^="zh"], script, style, pre')) continue;
      if (/\p{Script=Han}/u.test(node.textContent ?? '')) found.push(node.textContent ?? '');
    }
    return found;
  });
}

/**
 * Takes away most of what one template made many times over: axe compares everything with everything, and
 * of two hundred rows it learns what it learns of forty.
 */
function thinOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    const [most, step] = [30, 20];
    for (const parent of document.querySelectorAll('main :is(table, tbody, ul, ol, dl, svg, section, div)')) {
      // A record's details may stand in a row of their own after it: what is kept is kept in runs.
      for (const tag of ['tbody', 'tr', 'li', 'div', 'section', 'details', 'a', 'article'])
        parent
          .querySelectorAll(`:scope > ${tag}`)
          .forEach((child, index) => index < most || index % step < 2 || child.remove());
    }
  });
}

/** How many pages one tab goes through: a tab of its own for each fetches all that they share anew. */
const together = 6;
const looked = representativePaths();
const rounds = Math.ceil(looked.length / together);
// Every so manieth, so that the long ones, which are neighbours, do not meet in one test.
for (let round = 0; round < rounds; round += 1) {
  const paths = looked.filter((_, index) => index % rounds === round);
  test(`hydrate in silence, are accessible in light and dark: ${paths.join(' ')}`, async ({page, open}) => {
    test.slow();
    const found: string[] = [];
    for (const path of paths) {
      // Without motion: axe must not measure a colour that is on its way to another.
      await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
      await open(path);
      const unmarked = path.startsWith('/en/') ? await unmarkedHan(page) : [];
      await thinOut(page);
      const light = await axe(page);
      await page.emulateMedia({colorScheme: 'dark', reducedMotion: 'reduce'});
      await expect(page.locator('html[data-theme="dark"]')).toBeAttached();
      const dark = await axe(page, {coloursOnly: true});
      found.push(
        ...unmarked.map((text) => `${path} Chinese not marked as such: ${text}`),
        ...light.map((fault) => `${path} ${fault}`),
        ...dark.map((fault) => `${path} in the dark ${fault}`),
      );
    }
    expect(found).toEqual([]);
  });
}

test('the check of colours in the dark sees what it is for', async ({page}) => {
  await page.setContent(`<html lang="en"><title>t</title><main><h1>Title</h1>
    <p>Plain words</p><p>Plain words</p><p style="color:#ddd">Pale words</p><p style="color:#ddd">Pale words</p>
    <p>Words with a <a href="/" style="color:#111;text-decoration:none">link</a> among them</p></main></html>`);
  const found = await axe(page, {coloursOnly: true});
  // Each of them once, however often it stands there.
  expect(found.map((fault) => fault.split(':')[0])).toEqual(['color-contrast', 'link-in-text-block']);
});
