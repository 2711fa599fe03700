import type {Locator, Page} from '@playwright/test';
import models from '../../src/data/models.json';
import {expect, test} from './test';

/**
 * What readers come for, walked on a phone from the first page, counting what they do: taps, and the word that
 * they type as one more. Scrolling is free, except where the answer is: it is on the screen when the walk ends.
 */

test.use({hasTouch: true, isMobile: true, viewport: {width: 390, height: 844}});

/** A reader with a phone: counts. */
class Reader {
  taps = 0;
  constructor(readonly page: Page) {}

  async tap(target: Locator): Promise<void> {
    await target.tap();
    this.taps += 1;
  }

  async type(target: Locator, words: string): Promise<void> {
    await target.tap();
    await target.pressSequentially(words);
    this.taps += 1;
  }
}

/** Some of the words are on the screen: not only in the page, and not folded, cut or covered. */
async function expectOnScreen(words: Locator): Promise<void> {
  await expect(words).toBeInViewport({ratio: 0.9});
  const isOnTop = await words.evaluate((element) => {
    const {left, right, top, bottom} = element.getBoundingClientRect();
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (!there) return false;
    // A row is opened by a summary that lies over all of it, clear as glass.
    const own = element.closest('[data-record]') ?? element;
    return own.contains(there) || there.contains(element);
  });
  expect(isOnTop).toBe(true);
}

for (const {name, row, verdict, condition} of [
  {name: 'LLaMA', row: 'llama', verdict: '不可商用', condition: /研究/},
  {name: 'Qwen2.5-72B', row: 'qwen2-5--72b', verdict: '有条件', condition: /一亿|1亿/},
  {name: 'Gemma 3', row: 'gemma-3', verdict: '有条件', condition: /禁止|政策|限制/},
]) {
  test(`may I use ${name} commercially, on what condition: three taps`, async ({page, open}) => {
    await open('/');
    const reader = new Reader(page);
    await reader.tap(page.getByRole('link', {name: new RegExp(`^${name} `)}));
    await expect(page).toHaveURL(new RegExp(`/licenses/#${row}$`));
    const answer = page.locator(`[id="${row}"]`);
    await expectOnScreen(answer.getByText(verdict, {exact: true}).first());
    await expectOnScreen(answer.getByText(condition).first());
    expect(reader.taps).toBeLessThanOrEqual(3);
  });
}

test('may I use a model that the first page does not name: three taps', async ({page, open}) => {
  await open('/');
  const reader = new Reader(page);
  await reader.tap(page.getByRole('link', {name: /^全部\d+个$/}));
  await reader.type(page.getByRole('searchbox', {name: '模型、机构、许可证、条件'}), 'falcon-180b');
  const answer = page.locator('tr[data-record]:visible');
  await expect(answer).toHaveCount(1);
  await expectOnScreen(answer.getByText('有条件').first());
  // On a phone a row shows two lines of what to mind; opened, all of it.
  await reader.tap(answer.locator('summary').first());
  await expectOnScreen(answer.getByText(/托管服务可能要另取许可/).first());
  expect(reader.taps).toBeLessThanOrEqual(3);
});

test('how BERT led to RoBERTa and what came after: three taps, told beside the picture', async ({
  page,
  open,
}) => {
  await open('/');
  const reader = new Reader(page);
  await reader.tap(page.getByRole('link', {name: /^时间线：\d+件事$/}));
  const mark = page.locator('svg[data-orientation="tall"] a[data-model="bert"]');
  // Whether the code of the picture has arrived or not: the press waits for it.
  await reader.tap(mark);
  const card = page.getByRole('region', {name: 'BERT', exact: true});
  const child = card.getByRole('button', {name: 'RoBERTa', exact: true});
  await expectOnScreen(child);
  await expectOnScreen(mark.locator('circle').last());
  await reader.tap(child);
  const next = page.getByRole('region', {name: 'RoBERTa', exact: true});
  await expectOnScreen(next.getByRole('button', {name: 'BERT', exact: true}));
  const after = models.find(({derivedFrom}) => derivedFrom.some(({id}) => id === 'roberta'))!;
  await expectOnScreen(next.getByRole('button', {name: after.name['zh-Hans'], exact: true}));
  expect(reader.taps).toBeLessThanOrEqual(3);
});

test('the link to negative sampling as Markdown: four actions', async ({page, context, open}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('/');
  const reader = new Reader(page);
  await reader.type(page.getByRole('searchbox', {name: '找模型、概念或许可证'}), '负采样');
  await reader.tap(page.getByRole('main').getByRole('button', {name: '搜索', exact: true}));
  const first = page.getByRole('main').getByRole('listitem').first();
  await expect(first.getByRole('link')).toContainText('负采样');
  await reader.tap(first.getByRole('button', {name: '复制本条的链接或引用'}));
  await reader.tap(page.getByRole('menuitem', {name: 'Markdown链接'}));
  await expectOnScreen(page.getByRole('status').filter({hasText: '已复制'}));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [, url = ''] = /^\[[^\]]*负采样[^\]]*\]\((http[^)]+)\)$/.exec(copied) ?? [];
  await open(new URL(url).pathname + new URL(url).hash);
  await expect(page.locator(`[id="${new URL(url).hash.slice(1)}"]`)).toBeInViewport();
  expect(reader.taps).toBeLessThanOrEqual(4);
});

test('what is RLHF, from nothing: two taps, the definition in the first screen', async ({page, open}) => {
  await open('/');
  const reader = new Reader(page);
  await reader.tap(page.getByRole('link', {name: 'RLHF', exact: true}));
  await expect(page).toHaveURL(/\/glossary\/#rlhf$/);
  await expectOnScreen(page.locator('#rlhf [data-quote]'));
  expect(reader.taps).toBeLessThanOrEqual(2);
});

test('which open models appeared in 2025: three taps, counted', async ({page, open}) => {
  await open('/');
  const reader = new Reader(page);
  await reader.tap(page.getByRole('link', {name: /^登记册：\d+个模型$/}));
  await reader.tap(page.getByRole('button', {name: '2025年公开权重的'}));
  const count = models.filter(
    ({date, openWeights}) => date.startsWith('2025') && openWeights === true,
  ).length;
  await expect(page.locator('#register [data-record]:not([hidden])')).toHaveCount(count);
  await expectOnScreen(page.getByRole('status').filter({hasText: `中的${count}个`}));
  await expectOnScreen(page.locator('#register [data-record]:not([hidden])').first());
  expect(reader.taps).toBeLessThanOrEqual(3);
});
