import {axe} from './axe';
import {answers, expect, test} from './test';

const dialog = {'zh-Hans': '搜索', en: 'Search'} as const;

for (const [locale, base, query, expected] of [
  ['zh-Hans', '/', '负采样', /negative-sampling/],
  ['en', '/en/', 'negative sampling', /\/en\/.*negative-sampling/],
] as const) {
  test(`finds a term in ${locale} by keyboard alone and marks it on the page`, async ({page, open}) => {
    await open(`${base}overview/`);
    await page.keyboard.press('/');
    const box = page.getByRole('combobox', {name: dialog[locale]});
    await expect(box).toBeFocused();
    await page.keyboard.type(query);
    const first = page.getByRole('option').first();
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(first.locator('mark').first()).toBeVisible();
    // Both looked at anew each time: texts that arrive may put another first.
    await expect(async () => {
      const id = await first.getAttribute('id');
      expect(id).toBeTruthy();
      expect(await box.getAttribute('aria-activedescendant')).toBe(id);
    }).toPass({timeout: 5000});
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL(expected);
    // Nothing of the search is left in the address.
    expect(new URL(page.url()).search).toBe('');
    const hash = new URL(page.url()).hash.slice(1);
    await expect(page.locator(`[id="${hash}"]`)).toBeInViewport();
    await expect(page.locator(`[id="${hash}"]`)).toBeFocused();
    // By a script that is fetched for it.
    const marked = (): Promise<number | null> =>
      page.evaluate(() => {
        if (!('highlights' in CSS)) return null;
        return (CSS.highlights as unknown as Map<string, Highlight>).get('search-term')?.size ?? 0;
      });
    await expect.poll(marked).not.toBe(0);
  });
}

test('moves with the arrows, closes with Esc and gives the focus back', async ({page, open}) => {
  await open('/overview/');
  await page.getByRole('button', {name: '搜索'}).focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('gpt3');
  const options = page.getByRole('option');
  await expect(options.nth(1)).toBeVisible();
  // The texts, once they are there, put the results in another order.
  await expect(page.getByText('正文还在载入')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await (await opened).close();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', {name: '搜索'})).toBeFocused();
  // What was searched for is still there, chosen, and goes by one press.
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox');
  await expect(box).toHaveValue('gpt3');
  await expect(options.nth(1)).toBeVisible();
  await page.getByRole('button', {name: '清空'}).click();
  await expect(box).toHaveValue('');
  await expect(box).toBeFocused();
});

test('what was found stays as it is for who has begun to choose, until he asks for what has come', async ({
  page,
  open,
}) => {
  await open('/overview/');
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/search/{records,texts}.*', async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type('gpt3');
  await expect(page.getByText('正文还在载入')).toBeVisible();
  const list = page.getByRole('listbox');
  // All four letters are answered: what is drawn for the last of them is no change that comes of itself.
  await expect(list.getByRole('option').first()).toContainText('GPT-3');
  await page.keyboard.press('ArrowDown');
  const chosen = page.locator('[role="option"][aria-selected="true"]');
  const before = await chosen.getAttribute('id');
  const found = await list.innerText();
  release();
  await expect(page.getByText('正文还在载入')).toHaveCount(0);
  expect(await list.innerText()).toBe(found);
  expect(await chosen.getAttribute('id')).toBe(before);
  await page.getByRole('button', {name: '更新结果'}).click();
  await expect(page.getByRole('combobox')).toBeFocused();
  await expect.poll(async () => (await list.innerText()).length).toBeGreaterThan(found.length * 2);
});

test('loads nothing before it is used', async ({page, open}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open('/overview/');
  const before = asked.length;
  await page.keyboard.press('/');
  await page.keyboard.type('Apache');
  await expect(page.getByRole('option').first()).toContainText('Apache');
  const kinds = (urls: string[]): string[] =>
    urls.flatMap((url) => /\/assets\/(js\/search|css\/search|search\/\w+)\./.exec(url)?.[1] ?? []);
  expect(kinds(asked.slice(0, before))).toEqual([]);
  // The code and the names at once, the rest behind them.
  expect(kinds(asked.slice(before)).slice(0, 3).sort()).toEqual(['css/search', 'js/search', 'search/names']);
  // The rows of the licence table, not one page.
  const rows = page.getByRole('group', {name: '许可证'}).getByRole('option');
  await expect(rows.nth(9)).toBeVisible();
  // The rest of them opens in its place.
  await expect(page.getByText('正文还在载入')).toHaveCount(0);
  const few = await rows.count();
  await rows.filter({hasText: /^还有\d+条$/}).click();
  await expect(rows.nth(few + 5)).toBeVisible();
  await expect(page).toHaveURL(/overview\/$/);
});

test('does not search for what an input method has not committed', async ({page, open, browserName}) => {
  test.skip(browserName !== 'chromium', 'only Chromium can be made to compose');
  await open('/overview/');
  await page.keyboard.press('/');
  await expect(page.getByRole('option').first()).toBeVisible();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', {selectionStart: 7, selectionEnd: 7, text: 'weitiao'});
  await expect(page.getByRole('combobox')).toHaveValue('weitiao');
  await expect(page.getByRole('status').filter({hasText: '没有找到'})).toHaveCount(0);
  await client.send('Input.insertText', {text: '微调'});
  await expect(page.getByRole('option').first()).toContainText('微调');
});

test('remembers what was opened, offers it again and forgets it', async ({page, open}) => {
  await open('/overview/');
  await page.keyboard.press('/');
  await page.keyboard.type('思维链');
  await expect(page.getByRole('option').first()).toContainText('思维链');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/overview\/$/);
  await answers(page);
  await page.keyboard.press('/');
  // On another page, too, the search is the one that was left.
  await expect(page.getByRole('combobox', {name: '搜索'})).toHaveValue('思维链');
  await page.getByRole('button', {name: '清空'}).click();
  await expect(page.getByRole('group', {name: '最近搜索'})).toContainText('思维链');
  await page.getByRole('option', {name: '清除最近搜索'}).click();
  await expect(page.getByRole('group', {name: '最近搜索'})).toHaveCount(0);
});

test('offers the nearest names when nothing is found', async ({page, open}) => {
  await open('/search/?q=zzzzformer');
  await expect(page.getByRole('status')).toContainText('没有找到');
  await page.getByRole('button', {name: 'Transformer', exact: true}).click();
  await expect(page).toHaveURL(/q=Transformer/);
  await expect(page.getByRole('listitem').first()).toBeVisible();
});

test('the page of results takes a query before its code has come, keeps it and goes back to it', async ({
  page,
}) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/js/search.*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/');
  const box = page.getByRole('searchbox');
  await box.click();
  await page.locator('[data-search-page=started]').waitFor();
  await page.keyboard.type('思维');
  await page.keyboard.press('Enter');
  await page.keyboard.type('链');
  release();
  const first = page.getByRole('main').getByRole('listitem').first();
  await expect(first).toContainText('思维链');
  await expect(box).toHaveValue('思维链');
  await expect(box).toBeFocused();
  await expect(page).toHaveURL(/\/search\/\?q=%E6%80%9D%E7%BB%B4%E9%93%BE$/);
  await first.getByRole('link').first().click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(box).toHaveValue('思维链');
  await expect(first).toContainText('思维链');
});

test('shares a search, filters it by kind and takes hostile text as text', async ({page, open}) => {
  await open(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> BLOOM')}&kind=license`);
  await expect(page.getByRole('searchbox')).toHaveValue('<img src=x onerror=alert(1)> BLOOM');
  await expect(page.getByRole('radio', {name: /许可证/})).toBeChecked();
  await expect(page.getByRole('main').getByRole('link', {name: /BLOOM/}).first()).toHaveAttribute(
    'href',
    /^\/licenses\/#bloom/,
  );
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  await page.getByRole('radio', {name: /全部/}).check();
  await expect(page).not.toHaveURL(/kind=/);
  await page.getByRole('searchbox').fill('');
  // The address follows in the pause after the last key.
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('answers a question about a model, and hears what a phone writes', async ({page, open}) => {
  await open('/search/?q=GPT-3有多少参数');
  const answer = page.locator('[data-answer="size"]');
  await expect(answer).toContainText('1750亿');
  await expect(answer.getByRole('link', {name: '来源'})).toHaveAttribute('href', /^https:/);
  await expect(page.locator('link[rel="search"]')).toHaveAttribute('href', /opensearch\.xml$/);
  const box = page.getByRole('searchbox');
  await box.fill('换觉');
  await page.getByRole('button', {name: '幻觉', exact: true}).click();
  await expect(box).toHaveValue('幻觉');
  await expect(answer).toHaveCount(0);
});

test('ignores a kind that there is not', async ({page, open}) => {
  await open('/search/?q=bert&kind=__proto__');
  await expect(page.getByRole('radio', {name: /全部/})).toBeChecked();
  const found = page.getByRole('main').getByRole('listitem');
  await expect(found.filter({hasText: 'RoBERTa'}).first()).toBeVisible();
  // A word with a minus leaves out what has it; words in quotes stand so in what is found.
  await page.getByRole('searchbox').fill('bert -roberta');
  await expect(found.filter({hasText: 'RoBERTa'})).toHaveCount(0);
  await expect(found.first()).toBeVisible();
  await page.getByRole('searchbox').fill('模型企鹅');
  await expect(found.first()).toBeVisible();
  await page.getByRole('searchbox').fill('"模型企鹅"');
  await expect(found).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible, ${colorScheme}`, async ({page, open}) => {
    await page.emulateMedia({colorScheme});
    await open('/search/?q=bert');
    await expect(page.getByRole('listitem').first()).toBeVisible();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('bert');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await axe(page)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 700}});

  test('fills the screen', async ({page, open}) => {
    await open('/overview/');
    await page.getByRole('button', {name: '搜索'}).click();
    await expect(async () => {
      const box = await page.getByRole('dialog').boundingBox();
      expect(box).toEqual({x: 0, y: 0, width: 390, height: 700});
    }).toPass();
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('shows no button that could do nothing, and says so on the search page', async ({page}) => {
    await page.goto('/overview/');
    await expect(page.getByRole('button', {name: '搜索'})).toHaveCount(0);
    await page.goto('/search/');
    expect(await page.getByRole('main').innerText()).toContain('搜索需要JavaScript');
    await expect(page.getByRole('main').getByRole('link', {name: '术语表'})).toBeVisible();
    await page.getByRole('searchbox').fill('微调');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=%E5%BE%AE%E8%B0%83$/);
  });
});
