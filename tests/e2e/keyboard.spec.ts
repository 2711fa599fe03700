import type {Locator, Page} from '@playwright/test';
import models from '../../src/data/models.json';
import {expect, test} from './test';

/*
 * The five tasks that a reader comes with, by keyboard alone, from the home page. `tabTo` fails when
 * something is further away than a reader would go, and when what has the focus cannot be seen to have it.
 */

test.use({permissions: ['clipboard-read', 'clipboard-write'], viewport: {width: 1280, height: 900}});

/** What is wrong with how the focus shows; nothing where it is well. */
const focusFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return ['nothing has the focus'];
    const {left, top, width, height} = element.getBoundingClientRect();
    const faults: string[] = [];
    const [x, y] = [left + width / 2, top + height / 2];
    const there = document.elementFromPoint(x, y);
    if (!there || !(element.contains(there) || there.contains(element)))
      faults.push('it is out of sight or covered');
    const marks = [element, ...element.querySelectorAll('*')].map((part) => getComputedStyle(part));
    const isMarked = marks.some(
      ({outlineStyle, outlineWidth, boxShadow}) =>
        (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
    );
    if (!isMarked) faults.push('nothing shows it');
    return faults.map((fault) => `${element.outerHTML.slice(0, 100)}: ${fault}`);
  });

/** Presses Tab until something has the focus, at most so many times. */
async function tabTo(page: Page, target: Locator, most: number): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) {
      expect(await focusFaults(page)).toEqual([]);
      return;
    }
  }
  throw new Error(`${String(target)} is more than ${most} presses of Tab away`);
}

/** Goes from the home page to one of the pages in the navbar. */
async function goTo(page: Page, name: string, path: string): Promise<void> {
  await tabTo(page, page.locator('.navbar').getByRole('link', {name, exact: true}), 8);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(path);
  await page.locator('html[data-has-hydrated="true"]').waitFor();
}

/** Searches for something from anywhere and opens the first result. */
async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await expect(page.locator('[role=option][aria-selected=true] mark').first()).toBeVisible();
  // The texts, once they are there, may put the results in another order.
  await expect(page.getByText('正文还在载入')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test.describe('by keyboard alone', () => {
  test.beforeEach(async ({open}) => open('/'));

  test('may I use Qwen2.5-72B commercially, and on what condition', async ({page}) => {
    await goTo(page, '许可证', '/licenses/');
    const field = page.locator('[data-island] input[type=search]');
    await tabTo(page, field, 25);
    await page.keyboard.type('Qwen2.5-72B');
    const row = page.locator('[id="qwen2-5--72b"]');
    await expect(row).toBeInViewport();
    await expect(row.locator('[data-field="commercial"]')).toBeVisible();
    await tabTo(page, row.locator('summary'), 25);
    await page.keyboard.press('Enter');
    await expect(row.locator('[data-slot="detail"] [data-part]').first()).toBeVisible();
  });

  test('how BERT led to RoBERTa, and what came after', async ({page}) => {
    await goTo(page, '时间线', '/timeline/');
    await tabTo(page, page.getByLabel('看一个模型的来历与后代'), 20);
    await page.keyboard.type('BERT');
    await expect(page).toHaveURL(/model=bert/);
    const card = page.getByRole('region', {name: 'BERT', exact: true});
    await tabTo(page, card.getByRole('button', {name: 'RoBERTa', exact: true}), 25);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', {name: 'RoBERTa', exact: true})).toContainText('BERT');
  });

  test('send a friend the link to negative sampling as Markdown', async ({page}) => {
    await find(page, '负采样怎么训练');
    await expect(page).toHaveURL(/negative-sampling/);
    const id = new URL(page.url()).hash.slice(1);
    const place = page.locator(`[id="${id}"]`);
    await expect(place).toBeFocused();
    // A term's links to others come before.
    await tabTo(page, place.locator('[data-act="copy"]'), 8);
    await page.keyboard.press('Enter');
    const markdown = page.getByRole('menuitem', {name: /Markdown/});
    while (!(await markdown.evaluate((item) => item === document.activeElement)))
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({hasText: '已复制'})).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^\[.+\]\(http.+negative-sampling\)$/,
    );
  });

  test('what is RLHF, from nothing', async ({page}) => {
    await find(page, 'RLHF');
    const hash = new URL(page.url()).hash.slice(1);
    const place = hash ? page.locator(`[id="${hash}"]`) : page.getByRole('heading', {level: 1});
    await expect(place).toBeInViewport();
    await expect(place).toContainText(/RLHF|反馈/);
  });

  test('which open models appeared in 2025', async ({page}) => {
    await goTo(page, '模型', '/models/');
    await tabTo(page, page.getByRole('button', {name: '2025年公开权重的'}), 35);
    await page.keyboard.press('Enter');
    const count = models.filter(
      ({date, openWeights}) => date.startsWith('2025') && openWeights === true,
    ).length;
    await expect(page.getByRole('status').first()).toContainText(String(count));
    await expect(page.locator('[data-record]:not([hidden])')).toHaveCount(count);
  });
});
