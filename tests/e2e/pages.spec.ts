import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
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

for (const path of representativePaths()) {
  test(`${path} hydrates in silence, is accessible in light and dark`, async ({page, open}) => {
    await open(path);
    const unmarked = path.startsWith('/en/') ? await unmarkedHan(page) : [];
    await thinOut(page);
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      // Without motion: axe must not measure a colour that is on its way to another.
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      await expect(page.locator(`html[data-theme="${colorScheme}"]`)).toBeAttached();
      const axe = new AxeBuilder({page});
      // The themes differ in colours alone.
      if (colorScheme === 'dark') axe.withRules(['color-contrast']);
      const {violations} = await axe.analyze();
      found.push(...violations.map(({id, nodes}) => `${colorScheme} ${id}: ${nodes[0]?.html}`));
    }
    expect(found).toEqual([]);
    expect(unmarked).toEqual([]);
  });
}
