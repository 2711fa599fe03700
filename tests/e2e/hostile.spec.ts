import {readFileSync} from 'node:fs';
import {hostileAddresses} from '../hostile';
import {expect, test} from './test';

/*
 * What nobody means well with, in the browser: 500 queries and hashes put into the address of pages that
 * read theirs, and some hundred paths that are written wrongly. `tests/content/hostile.test.ts` gives all
 * of them to the functions that read addresses.
 */

const all = hostileAddresses(500);

const readers = ['/timeline/', '/licenses/', '/search/', '/bert-to-gpt3/two-stage/'];

test.describe('hostile addresses', {tag: '@faults'}, () => {
  for (const [place, path] of readers.entries()) {
    test(`change nothing but what is shown on ${path}`, async ({page, open}) => {
      await open(path);
      if (path === '/search/') {
        await page.getByRole('searchbox').click();
        await expect(page.locator('main [data-results] > [role=status]')).toHaveCount(0);
      } else {
        await page
          .locator('[data-island]')
          .first()
          .evaluate((element) => element.scrollIntoView());
        await page.mouse.wheel(0, 10);
        await expect(page.locator('[data-island][data-alive]').first()).toBeAttached();
      }
      const mine = all.filter((_, index) => index % readers.length === place);
      const fallen = await page.evaluate(async (given) => {
        const island = document.querySelector('[data-island][data-alive], [data-search-page=started]');
        const wrong: string[] = [];
        for (const {search, hash} of given) {
          const address = window.location.pathname + search + hash;
          const started = performance.now();
          window.history.replaceState(null, '', address);
          window.dispatchEvent(new PopStateEvent('popstate'));
          window.dispatchEvent(new HashChangeEvent('hashchange'));
          // Two frames: what React puts off is done in the second. Browsers allow 20 changes a second.
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          const taken = performance.now() - started;
          if (!island?.isConnected || document.querySelector('.site-note:not(:empty), main [role=alert]'))
            wrong.push(address);
          if (taken > 2000) wrong.push(`${Math.round(taken)} ms: ${address}`);
          await new Promise((resolve) => setTimeout(resolve, Math.max(0, 55 - taken)));
        }
        return wrong.map((address) => address.slice(0, 200));
      }, mine);
      test.info().annotations.push({type: 'tried', description: String(mine.length)});
      test.info().annotations.push({type: 'fell', description: String(fallen.length)});
      expect(fallen).toEqual([]);
      // No script of an address has run, and no element of it is there.
      expect(await page.evaluate(() => 'polluted' in Object.prototype)).toBe(false);
      await expect(page.locator('main img[src="x"], main [onerror], main [onload]')).toHaveCount(0);
    });
  }

  test('lead to a page that is whole, however they are written', async ({page, baseURL}) => {
    test.slow();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      // The browser's own word on the status 404 or 400.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text());
    });
    const mine = all.filter((_, index) => index % 8 === 0);
    const fallen: string[] = [];
    for (const {path, search, hash} of mine) {
      complaints.length = 0;
      const address = path + search + hash;
      const answer = await page.goto(address, {waitUntil: 'domcontentloaded'}).catch((error: Error) => error);
      if (answer instanceof Error) complaints.push(answer.message);
      // A server may refuse a broken path with a line of its own; then there is no page of ours.
      else if (answer && answer.status() !== 400) {
        const heading = page.getByRole('heading', {level: 1}).first();
        await heading.waitFor({timeout: 5000}).catch(() => complaints.push('no heading'));
        await page
          .locator('html[data-has-hydrated="true"]')
          .waitFor({timeout: 5000})
          .catch(() => complaints.push('dead'));
      }
      if (!page.url().startsWith(baseURL!)) complaints.push(`led to ${page.url()}`);
      if (complaints.length > 0) fallen.push(`${address.slice(0, 200)}: ${complaints.join(' | ')}`);
    }
    test.info().annotations.push({type: 'tried', description: String(mine.length)});
    test.info().annotations.push({type: 'fell', description: String(fallen.length)});
    expect(fallen).toEqual([]);
  });

  for (const [written, page] of [
    ['/Timeline/?q=bert#LIST', '/timeline/?q=bert'],
    ['/bert-to-gpt3/BERT/#mlm', '/bert-to-gpt3/bert/#mlm'],
    ['/EN/Licenses/index.html', '/en/licenses/'],
  ] as const) {
    test(`${written} is written carelessly and lands on ${page}`, async ({page: tab}) => {
      await tab.goto(written);
      await expect(tab).toHaveURL((url) => (url.pathname + url.search + url.hash).startsWith(page));
      await expect(tab.getByRole('heading', {level: 1})).not.toHaveText(/找不到页面|not found/i);
    });
  }

  test('the page for dead ones works without script, its languages too', async ({browser, baseURL}) => {
    const context = await browser.newContext({javaScriptEnabled: false, baseURL});
    const page = await context.newPage();
    await page.goto('/nowhere/');
    const links = page.locator('.navbar a[lang]');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '/',
      '/en/',
    ]);
    // Neither does it say that it stands anywhere.
    await expect(page.locator('link[rel=canonical], link[hreflang]')).toHaveCount(0);
    await page.getByRole('searchbox').last().fill('BERT');
    await page.getByRole('searchbox').last().press('Enter');
    await expect(page).toHaveURL(/\/search\/?\?q=BERT/);
    // The English one, which hosts send for what is dead under /en/; the server under test has one for all.
    const english = readFileSync('build/en/404.html', 'utf8');
    expect(english).toMatch(/<a href="?\/"? [^>]*lang="?zh-Hans/);
    expect(english).toMatch(/<a href="?\/en\/"? [^>]*lang="?en/);
    await context.close();
  });
});
