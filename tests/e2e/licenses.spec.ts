import {readFile} from 'node:fs/promises';
import type {Locator, Page} from '@playwright/test';
import register from '../../src/data/licenses.json';
import type {LicenseRow} from '../../src/data/licenses.schema';
import models from '../../src/data/models.json';
import {expect, test} from './test';

// The type that TypeScript infers from so much JSON is of no use.
const licenses = register as unknown as LicenseRow[];

/** Every row of the table: its address, its name, its clause. */
const rows = licenses.flatMap(({id, variants}) =>
  variants.map((variant) => {
    const model = models.find((other) => other.id === id)!.name['zh-Hans'];
    const isOnly = variants.length === 1;
    return {
      ...variant,
      id: isOnly ? id : `${id}--${variant.id}`,
      name: isOnly ? model : `${model} · ${variant.name?.['zh-Hans']}`,
    };
  }),
);
const total = rows.length;
const rowOf = (id: string): (typeof rows)[number] => rows.find((each) => each.id === id)!;
const nameOf = (id: string): string => rowOf(id).name;

const table = (page: Page): Locator => page.getByRole('table', {name: '开放模型的许可证'});
/** The rows of models in view: those whose header links to a model's page. */
const names = (page: Page): Locator => table(page).getByRole('rowheader').getByRole('link');
const row = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`);
const header = (page: Page, name: string): Locator =>
  table(page).getByRole('columnheader', {name, exact: true});
const sortBy = (page: Page, name: string): Locator => header(page, name).getByRole('button');
const detailButton = (page: Page, id: string): Locator =>
  page.getByRole('button', {name: `依据：${nameOf(id)}`, exact: true});
const clause = (id: string): string => {
  const {evidence} = rowOf(id);
  return evidence.status === 'seen' ? evidence.text : '';
};

test.describe('licence table', () => {
  test('has rows, and each kind of verdict that the tests rely on', () => {
    expect(total).toBeGreaterThanOrEqual(33);
    const verdicts = new Set(rows.map(({commercial}) => commercial));
    expect([...verdicts]).toEqual(expect.arrayContaining(['yes', 'conditional', 'no']));
  });

  test('sorts by a column, back again with the third press, and keeps the order on reload', async ({
    page,
    open,
  }) => {
    await open('/licenses/');
    const original = await names(page).allTextContents();
    expect(original).toHaveLength(total);
    await sortBy(page, '日期').click();
    await expect(header(page, '日期')).toHaveAttribute('aria-sort', 'ascending');
    const dates = await table(page).locator('tr[id] > td:nth-of-type(2) time').allTextContents();
    expect(dates).toEqual([...dates].sort());
    await sortBy(page, '日期').click();
    await expect(header(page, '日期')).toHaveAttribute('aria-sort', 'descending');
    await expect(page).toHaveURL(/\?sort=-date$/);
    const latestFirst = await names(page).allTextContents();
    await page.reload();
    await expect(header(page, '日期')).toHaveAttribute('aria-sort', 'descending');
    await expect(names(page)).toHaveText(latestFirst);
    await sortBy(page, '日期').click();
    await expect(page).toHaveURL(/\/licenses\/$/);
    await expect(names(page)).toHaveText(original);
  });

  test('sorts by a second column with Shift', async ({page, open}) => {
    await open('/licenses/');
    await sortBy(page, '商用').click();
    await sortBy(page, '日期').click({modifiers: ['Shift']});
    await expect(page).toHaveURL(/sort=commercial,date$/);
    await expect(page.getByRole('status').first()).toContainText('按商用（升序）、日期（升序）排列');
    // ARIA allows one sorted column; the line above the table tells of the others.
    await expect(header(page, '商用')).toHaveAttribute('aria-sort', 'ascending');
    await expect(header(page, '日期')).not.toHaveAttribute('aria-sort', /./);
  });

  test('filters by facet and text, counts beforehand, and clears', async ({page, open}) => {
    await open('/licenses/');
    await page.getByText('筛选', {exact: true}).click();
    const choice = page
      .getByRole('group', {name: '商用', exact: true})
      .getByRole('checkbox', {name: /^不可商用/});
    const promised = Number(/\d+$/.exec((await choice.locator('..').textContent()) ?? '')?.[0]);
    await choice.check();
    await expect(names(page)).toHaveCount(promised);
    await expect(page.getByRole('status').first()).toContainText(`共${total}行，显示${promised}行`);
    await page.getByRole('searchbox', {name: '查找'}).fill('Ｌ la－MA');
    await expect(page).toHaveURL(/use=no/);
    await expect(row(page, 'llama')).toBeVisible();
    await expect(row(page, 'opt')).toBeHidden();
    await page.getByRole('button', {name: '清除全部筛选'}).click();
    await expect(names(page)).toHaveCount(total);
    await expect(page).toHaveURL(/\/licenses\/$/);
  });

  test('answers a question', async ({page, open}) => {
    await open('/licenses/');
    const question = page.getByRole('button', {name: '需要登记吗？'});
    await question.click();
    await expect(question).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/\?with=registration$/);
    await expect(row(page, 'chatglm-6b')).toBeVisible();
    await expect(row(page, 'bert')).toBeHidden();
    await question.click();
    await expect(names(page)).toHaveCount(total);
  });

  test('the address of a row wins over filters that hide it', async ({page, open}) => {
    await open('/licenses/?use=yes&q=nothing+like+it&sort=name#llama');
    await expect(page.getByRole('status').last()).toHaveText(`已显示${nameOf('llama')}，筛选已清除`);
    await expect(page).toHaveURL(/\?sort=name#llama$/);
    await expect(row(page, 'llama')).toBeInViewport();
    await expect(row(page, 'llama')).toHaveAttribute('aria-current', 'location');
    await expect(detailButton(page, 'llama')).toHaveAttribute('aria-expanded', 'true');
  });

  test('the address of a model leads to the first of its rows, each of which has its own', async ({
    page,
    open,
  }) => {
    await open('/licenses/?use=no#qwen2');
    const [first, second] = licenses.find(({id}) => id === 'qwen2')!.variants.map(({id}) => `qwen2--${id}`);
    await expect(page.getByRole('status').last()).toHaveText(`已显示${nameOf(first!)}，筛选已清除`);
    await expect(row(page, first!)).toBeInViewport();
    await expect(row(page, first!)).toHaveAttribute('aria-current', 'location');
    await open(`/licenses/#${second}`);
    await expect(row(page, second!)).toBeInViewport();
    await expect(detailButton(page, second!)).toHaveAttribute('aria-expanded', 'true');
  });

  test('keeps filters that do not hide the row', async ({page, open}) => {
    await open('/licenses/?use=no#llama');
    await expect(page.getByRole('status').last()).toHaveText(`已显示${nameOf('llama')}`);
    await expect(page).toHaveURL(/\?use=no#llama$/);
  });

  test('ignores what a stranger writes into the address', async ({page, open}) => {
    await open(
      '/licenses/?use=%3Cimg+src=x%3E&sort=__proto__,-constructor&cmp=%22%3E&with=toString&q=%E0%A4#%22%3E',
    );
    await expect(names(page)).toHaveCount(0);
    await page.getByRole('button', {name: '清除全部筛选'}).click();
    await expect(names(page)).toHaveCount(total);
  });

  test('needs no mouse', async ({page, open}) => {
    await open('/licenses/');
    await page.getByRole('searchbox', {name: '查找'}).focus();
    await page.keyboard.type('bloom');
    await expect(row(page, 'bert')).toBeHidden();
    await sortBy(page, '模型').focus();
    await page.keyboard.press('Enter');
    await expect(header(page, '模型')).toHaveAttribute('aria-sort', 'ascending');
    await sortBy(page, '商用').focus();
    await page.keyboard.press('Shift+Enter');
    await expect(page).toHaveURL(/sort=name,commercial/);
    await detailButton(page, 'bloom').focus();
    await page.keyboard.press('Space');
    await expect(page.getByText(clause('bloom').slice(0, 40))).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/cmp=bloom/);
  });

  test('opens a row for the browser’s own search', async ({page, open}) => {
    await open('/licenses/');
    const detail = page.locator('[id="bloom-detail"]');
    await expect(detail).toHaveAttribute('hidden', 'until-found');
    await detail.evaluate((element) => element.dispatchEvent(new Event('beforematch', {bubbles: true})));
    await expect(detail).not.toHaveAttribute('hidden', /./);
    await expect(detailButton(page, 'bloom')).toHaveAttribute('aria-expanded', 'true');
  });

  test('compares rows side by side and keeps them in the address', async ({page, open}) => {
    await open('/licenses/');
    for (const id of ['bert', 'llama'])
      await page.getByRole('checkbox', {name: `比较：${nameOf(id)}`, exact: true}).check();
    await expect(page).toHaveURL(/\?cmp=bert,llama$/);
    await page.getByRole('link', {name: '看比较'}).click();
    const comparison = page.getByRole('table', {name: '并排比较'});
    await expect(comparison).toBeInViewport();
    await expect(comparison.getByRole('row', {name: /^商用/})).toContainText('不同');
    const all = await comparison.getByRole('row').count();
    await comparison.getByRole('checkbox', {name: '只看不同之处'}).check();
    await expect(page).toHaveURL(/diff=1/);
    expect(await comparison.getByRole('row').count()).toBeLessThan(all);
    await page.reload();
    await expect(page.getByRole('table', {name: '并排比较'})).toBeInViewport();
  });

  test('exports what is in view, with verdicts in words', async ({page, open}) => {
    await open('/licenses/?use=no&sort=-date');
    const shown = await names(page).allTextContents();
    for (const format of ['CSV', 'JSON', 'Markdown']) {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', {name: format, exact: true}).click();
      const text = await readFile(await (await waiting).path(), 'utf8');
      expect(text.startsWith('\uFEFF'), format).toBe(format === 'CSV');
      expect(text).toContain('不可商用');
      expect(text).not.toContain('/licenses/#roberta');
      if (format === 'JSON') {
        const {rows} = JSON.parse(text) as {rows: {name: string}[]};
        expect(rows.map(({name}) => name)).toEqual(shown);
      } else {
        for (const name of shown) expect(text, format).toContain(name);
      }
    }
  });

  test('copies a row as a link that says the verdict', async ({page, context, open}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('/licenses/#bloom');
    await page.locator('[id="bloom-detail"]').getByRole('button', {name: '复制为Markdown链接'}).click();
    await expect(page.getByRole('status').last()).toContainText('已复制');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^\[BLOOM — .+（有条件，核对于\d{4}-\d\d-\d\d）\]\(http.*\/licenses\/#bloom\)$/);
  });

  test('copied as text a row keeps its verdict', async ({page, open}) => {
    await open('/licenses/');
    await expect(row(page, 'llama')).toHaveText(/不可商用/);
    expect(await row(page, 'llama').evaluate((element) => (element as HTMLElement).innerText)).toContain(
      '不可商用',
    );
  });

  test('is still a table where it is laid out as cards, and fits 320 pixels', async ({page, open}) => {
    await page.setViewportSize({width: 320, height: 640});
    await open('/licenses/?cmp=bert,llama#bloom');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expect(row(page, 'bloom')).toBeInViewport();
    await expect(table(page).getByRole('columnheader', {name: '核对日期'})).toHaveCount(1);
    await expect(row(page, 'bloom').getByRole('cell')).toHaveCount(8);
    await page.getByRole('combobox', {name: '排序'}).selectOption({label: '日期（降序）'});
    await expect(page).toHaveURL(/sort=-date/);
  });
});

test.describe('licence table without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('shows every row with its clause, and nothing that would do nothing', async ({page}) => {
    await page.goto('/licenses/');
    await expect(names(page)).toHaveCount(total);
    for (const {id, evidence} of rows) {
      if (evidence.status !== 'seen') continue;
      await expect(page.locator(`[id="${id}-detail"] blockquote`)).toBeVisible();
    }
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(table(page).getByRole('button').filter({hasText: '依据'})).toHaveCount(0);
  });
});

test.describe('licence table in print', () => {
  test('shows every clause of the rows in view and no controls', async ({page, open}) => {
    await open('/licenses/?use=no');
    await page.emulateMedia({media: 'print'});
    const count = await names(page).count();
    expect(count).toBeGreaterThan(0);
    await expect(page.locator('blockquote[cite]:visible')).toHaveCount(count);
    await expect(page.getByRole('searchbox')).toBeHidden();
  });
});
