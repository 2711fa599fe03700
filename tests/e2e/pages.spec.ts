import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {representativePaths, sitemapPaths} from './sitemap';
import {expect, test} from './test';

test.describe('every page', () => {
  for (const path of sitemapPaths()) {
    test(`${path} answers, in its language and whole`, async ({request}) => {
      const answer = await request.get(path);
      expect(answer.status()).toBe(200);
      const html = await answer.text();
      expect(html).toMatch(
        path.startsWith('/en/') ? /<html[^>]* lang="?en"?/ : /<html[^>]* lang="?zh-Hans"?/,
      );
      expect(html).toContain('<h1');
      expect(html).toMatch(/<meta[^>]+name="?description"?/);
      // Markdown that was not understood would show as its own marks.
      const text = html
        .replace(/<(script|style|code|pre|annotation)[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]+>/g, '');
      expect(text).not.toMatch(/\*\*|:::|:model\[|\[@/);
    });
  }
});

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

for (const path of representativePaths()) {
  test(`${path} hydrates in silence, is accessible in light and dark, and fits 320 pixels`, async ({
    page,
    open,
  }) => {
    // Hundreds of entries take axe their time, all the more on a busy machine.
    if (/\/(glossary|timeline|licenses|references)\/$/.test(path)) test.slow();
    await open(path);
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      // Without motion: axe must not measure a colour that is on its way to another.
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      await expect(page.locator(`html[data-theme="${colorScheme}"]`)).toBeAttached();
      const {violations} = await new AxeBuilder({page}).analyze();
      found.push(...violations.map(({id, nodes}) => `${colorScheme} ${id}: ${nodes[0]?.html}`));
    }
    expect(found).toEqual([]);
    if (path.startsWith('/en/')) expect(await unmarkedHan(page)).toEqual([]);
    await page.setViewportSize({width: 320, height: 640});
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}
