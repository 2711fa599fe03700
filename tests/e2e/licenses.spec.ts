import {readFile} from 'node:fs/promises';
import type {Locator, Page} from '@playwright/test';
import register from '../../src/data/licenses.json';
import type {LicenseRow} from '../../src/data/licenses.schema';
import models from '../../src/data/models.json';
import {axe} from './axe';
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
      model: id,
      id: isOnly ? id : `${id}--${variant.id}`,
      name: isOnly ? model : `${model} · ${variant.name?.['zh-Hans']}`,
    };
  }),
);
const total = rows.length;
const rowOf = (id: string): (typeof rows)[number] => rows.find((each) => each.id === id)!;
const nameOf = (id: string): string => rowOf(id).name;

const table = (page: Page): Locator => page.getByRole('table', {name: '开放模型的许可证'});
/** The rows that no filter hides, whether or not they are on the screen. */
const shown = (page: Page): Locator => page.locator('tbody:not([hidden]) > tr[data-record]:not([hidden])');
const shownIds = (page: Page): Promise<string[]> =>
  shown(page).evaluateAll((elements) => elements.map(({id}) => id));
const row = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`);
const header = (page: Page, name: string): Locator =>
  table(page).getByRole('columnheader', {name, exact: true});
const sortBy = (page: Page, name: string): Locator => header(page, name).getByRole('button');
const details = (page: Page, id: string): Locator => row(page, id).locator('details');
const search = (page: Page): Locator => page.getByRole('searchbox', {name: '模型、机构、许可证、条件'});
const clause = (id: string): string => {
  const {evidence} = rowOf(id);
  return evidence.status === 'seen' ? evidence.text : '';
};
const clear = (page: Page): Promise<void> => page.getByRole('button', {name: '清除筛选与情况'}).click();

test.describe('licence table', () => {
  test('has rows, and each kind of verdict that the tests rely on', () => {
    expect(total).toBeGreaterThanOrEqual(160);
    const verdicts = new Set(rows.map(({commercial}) => commercial));
    expect([...verdicts]).toEqual(expect.arrayContaining(['yes', 'conditional', 'no']));
  });

  for (const [width, height] of [
    [390, 844],
    [1280, 900],
  ] as const) {
    for (const query of ['', '?q=qwen']) {
      test(`has its first rows on the first screen at ${width} pixels, ${query || 'as it opens'}`, async ({
        page,
        open,
      }) => {
        await page.setViewportSize({width, height});
        await open(`/licenses/${query}`);
        const bottoms = await shown(page).evaluateAll((elements) =>
          elements.slice(0, 3).map((element) => element.getBoundingClientRect().bottom),
        );
        expect(bottoms).toHaveLength(3);
        for (const bottom of bottoms) expect(bottom).toBeLessThanOrEqual(height);
      });
    }
  }

  test('rows are no taller than 96 pixels on a phone, and open with a tap', async ({page, open}) => {
    await page.setViewportSize({width: 390, height: 844});
    await open('/licenses/');
    const heights = await page
      .locator('tr[data-record]')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThanOrEqual(96);
    const first = (await shownIds(page))[0]!;
    await row(page, first).click();
    await expect(details(page, first)).toHaveAttribute('open', '');
    // What was asked for by name is read to its end without a tap.
    await search(page).fill('Qwen2.5-72B');
    const sentence = row(page, 'qwen2-5--72b').locator('[data-plain]').last();
    const cut = (): Promise<number> =>
      sentence.evaluate(({scrollHeight, clientHeight}) => scrollHeight - clientHeight);
    await expect.poll(cut).toBe(0);
  });

  test('needs no sideways scroll with everything open, and no field lies on another', async ({
    page,
    open,
  }) => {
    for (const width of [320, 390, 820, 1280]) {
      await page.setViewportSize({width, height: 900});
      await open('/licenses/?cmp=bert,llama&case=eu.u2000000.distil#bloom');
      await page.getByText('筛选', {exact: true}).click();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${width} pixels`,
      ).toBeLessThanOrEqual(width);
      const boxes = await page
        .locator('form[role="search"] :is(input[type="search"], select, summary, fieldset)')
        .evaluateAll((elements) =>
          elements
            .map((element) => element.getBoundingClientRect())
            .filter(({width: wide}) => wide > 0)
            .map(({left, right, top, bottom}) => ({left, right, top, bottom})),
        );
      const meeting = boxes.filter((one, place) =>
        boxes
          .slice(place + 1)
          .some(
            (other) =>
              one.left < other.right - 1 &&
              other.left < one.right - 1 &&
              one.top < other.bottom - 1 &&
              other.top < one.bottom - 1,
          ),
      );
      expect(meeting, `${width} pixels`).toEqual([]);
      await page.getByText('筛选', {exact: true}).click();
    }
  });

  test('has evidence and comparison within reach at 820 pixels', async ({page, open}) => {
    await page.setViewportSize({width: 820, height: 900});
    await open('/licenses/?q=bert');
    for (const reached of [
      row(page, 'bert').getByRole('checkbox'),
      row(page, 'bert').locator('time[data-field="verified"]'),
      details(page, 'bert').locator('summary'),
    ]) {
      const box = await reached.boundingBox();
      expect(box!.x + box!.width).toBeLessThanOrEqual(820);
      await expect(reached).toBeVisible();
    }
  });

  test('is newest first, sorts by a column, back again with the third press, and keeps the order', async ({
    page,
    open,
  }) => {
    await open('/licenses/');
    const original = await shownIds(page);
    expect(original).toHaveLength(total);
    const firstOf = (model: string): string =>
      rows.flatMap((each) => (each.model === model ? [each.releasedOn] : [])).sort()[0]!;
    const dates = [...new Set(original.map((id) => rowOf(id).model))].map(firstOf);
    expect(dates).toEqual([...dates].sort().reverse());
    await sortBy(page, '模型').click();
    await expect(header(page, '模型')).toHaveAttribute('aria-sort', 'ascending');
    await sortBy(page, '模型').click();
    await expect(header(page, '模型')).toHaveAttribute('aria-sort', 'descending');
    await expect(page).toHaveURL(/\?sort=-name$/);
    const sorted = await shownIds(page);
    expect(sorted).not.toEqual(original);
    await page.reload();
    await expect(header(page, '模型')).toHaveAttribute('aria-sort', 'descending');
    expect(await shownIds(page)).toEqual(sorted);
    await sortBy(page, '模型').click();
    await expect(page).toHaveURL(/\/licenses\/$/);
    expect(await shownIds(page)).toEqual(original);
  });

  test('sorts by a second column with Shift, and in the order of the note on request', async ({
    page,
    open,
  }) => {
    await open('/licenses/');
    await sortBy(page, '商用').click();
    await sortBy(page, '许可证').click({modifiers: ['Shift']});
    await expect(page).toHaveURL(/sort=commercial,license$/);
    await expect(header(page, '商用')).toHaveAttribute('aria-sort', 'ascending');
    await expect(header(page, '许可证')).not.toHaveAttribute('aria-sort', /./);
    await page.getByRole('combobox', {name: '顺序'}).selectOption({label: '笔记的顺序'});
    await expect(page).toHaveURL(/sort=note$/);
    expect((await shownIds(page)).slice(0, 3)).toEqual(rows.slice(0, 3).map(({id}) => id));
  });

  test('filters by facet and text, counts beforehand, and clears', async ({page, open}) => {
    await open('/licenses/');
    const chip = page.getByRole('group', {name: '按商用判定筛选'}).getByRole('button', {name: /不可商用/});
    await expect(chip).toHaveText(/\d/);
    const promised = Number(/\d+/.exec((await chip.textContent()) ?? '')?.[0]);
    await chip.click();
    await expect(shown(page)).toHaveCount(promised);
    await expect(page.getByRole('status').first()).toContainText(`共${total}行，显示${promised}行`);
    await search(page).fill('Ｌ la－MA');
    await expect(page).toHaveURL(/use=no/);
    await expect(row(page, 'llama')).toBeVisible();
    await expect(row(page, 'opt')).toBeHidden();
    await clear(page);
    await expect(shown(page)).toHaveCount(total);
    await expect(page).toHaveURL(/\/licenses\/$/);
    await page.getByText('筛选', {exact: true}).click();
    const choice = page.getByRole('group', {name: '有此条件'}).getByRole('checkbox', {name: /^命名/});
    const count = Number(/\d+$/.exec((await choice.locator('..').textContent()) ?? '')?.[0]);
    await choice.check();
    await expect(page).toHaveURL(/\?with=naming$/);
    await expect(shown(page)).toHaveCount(count);
  });

  test('answers a question', async ({page, open}) => {
    await open('/licenses/');
    await page.getByText('我的情况', {exact: true}).click();
    const question = page.getByRole('button', {name: '要登记的'});
    await question.click();
    await expect(question).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/\?with=registration$/);
    await expect(row(page, 'chatglm-6b')).toBeVisible();
    await expect(row(page, 'bert')).toBeHidden();
    await question.click();
    await expect(shown(page)).toHaveCount(total);
  });

  test('judges the reader’s case by the clauses, and carries it in the address', async ({page, open}) => {
    await open('/licenses/?q=llama-2');
    await page.getByText('我的情况', {exact: true}).click();
    await page.getByRole('checkbox', {name: '用于商业'}).check();
    await page.getByRole('textbox', {name: '月活跃用户'}).fill('800,000,000');
    await expect(page).toHaveURL(/case=u800000000\.commercial$/);
    await expect(row(page, 'llama-2')).toContainText('须另取许可');
    await expect(row(page, 'llama-2').locator('[data-slot="clause"] q')).toContainText('七亿');
    await page.getByRole('textbox', {name: '月活跃用户'}).fill('2000000');
    await expect(row(page, 'llama-2')).toContainText('可以，有义务');
    await expect(page).toHaveURL(/case=u2000000\.commercial/);
    await page.reload();
    await expect(row(page, 'llama-2')).toContainText('可以，有义务');
    await details(page, 'llama-2').locator('summary').click();
    await expect(details(page, 'llama-2')).toContainText('没有到门槛');
    // The form is folded when the page is opened anew.
    await page.locator('summary', {hasText: '我的情况'}).click();
    await page.getByRole('button', {name: '清空我的情况'}).click();
    await expect(page).toHaveURL(/\?q=llama-2$/);
    await expect(row(page, 'llama-2')).toContainText('有条件');
  });

  test('the address of a row wins over filters that hide it', async ({page, open}) => {
    await open('/licenses/?use=yes&q=nothing+like+it&sort=name#llama');
    await expect(page.getByRole('status').last()).toHaveText(`已显示${nameOf('llama')}，筛选已清除`);
    await expect(page).toHaveURL(/\?sort=name#llama$/);
    await expect(row(page, 'llama')).toBeInViewport();
    await expect(row(page, 'llama')).toHaveAttribute('aria-current', 'location');
    await expect(details(page, 'llama')).toHaveAttribute('open', '');
  });

  test('the address of a model leads to its group, those of its rows to each', async ({page, open}) => {
    await open('/licenses/?q=nothing+like+it#qwen2-5');
    await expect(page.getByRole('status').last()).toContainText('Qwen2.5，筛选已清除');
    await expect(row(page, 'qwen2-5')).toBeInViewport();
    await expect(row(page, 'qwen2-5')).toHaveAttribute('aria-current', 'location');
    const second = rows.filter(({model}) => model === 'qwen2-5')[1]!.id;
    await open(`/licenses/#${second}`);
    await expect(row(page, second)).toBeInViewport();
    await expect(details(page, second)).toHaveAttribute('open', '');
  });

  test('keeps filters that do not hide the row', async ({page, open}) => {
    await open('/licenses/?use=no#llama');
    await expect(page.getByRole('status').last()).toHaveText(`已显示${nameOf('llama')}`);
    await expect(page).toHaveURL(/\?use=no#llama$/);
  });

  test('ignores what a stranger writes into the address', async ({page, open}) => {
    await open(
      '/licenses/?use=%3Cimg+src=x%3E&sort=__proto__,-constructor&cmp=%22%3E&with=toString&case=__proto__.%3Cb%3E&q=%E0%A4#%22%3E',
    );
    await expect(shown(page)).toHaveCount(0);
    await clear(page);
    await expect(shown(page)).toHaveCount(total);
  });

  test('needs no mouse', async ({page, open}) => {
    await open('/licenses/');
    await search(page).focus();
    await page.keyboard.type('bloom');
    await expect(row(page, 'bert')).toBeHidden();
    await sortBy(page, '模型').focus();
    await page.keyboard.press('Enter');
    await expect(header(page, '模型')).toHaveAttribute('aria-sort', 'ascending');
    await row(page, 'bloom').getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/cmp=bloom/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(details(page, 'bloom').locator('blockquote').last()).toContainText(
      clause('bloom').slice(0, 40),
    );
    await expect(details(page, 'bloom').locator('blockquote').last()).toBeVisible();
  });

  test('compares rows side by side and keeps them in the address', async ({page, open}) => {
    await open('/licenses/');
    for (const id of ['bert', 'llama'])
      await page.getByRole('checkbox', {name: `比较：${nameOf(id)}`, exact: true}).check();
    await expect(page).toHaveURL(/\?cmp=bert,llama$/);
    await page.getByRole('link', {name: '看比较'}).click();
    const comparison = page.locator('#license-compare table');
    await expect(comparison).toBeInViewport();
    await expect(comparison.getByRole('row', {name: /^商用/})).toContainText('不同');
    const all = await comparison.getByRole('row').count();
    await comparison.getByRole('checkbox', {name: '只看不同之处'}).check();
    await expect(page).toHaveURL(/diff=1/);
    expect(await comparison.getByRole('row').count()).toBeLessThan(all);
    await page.reload();
    await expect(page.locator('#license-compare table')).toBeInViewport();
  });

  test('downloads what is in view, with every field', async ({page, open}) => {
    await open('/licenses/?use=no&sort=-name');
    const ids = await shownIds(page);
    for (const format of ['CSV', 'JSON', 'Markdown']) {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', {name: format, exact: true}).click();
      const text = await readFile(await (await waiting).path(), 'utf8');
      if (format === 'JSON') {
        const records = JSON.parse(text) as {row: string; monthly_user_cap: unknown}[];
        expect([...new Set(records.map((record) => record.row))]).toEqual(ids);
        expect(records[0]).toHaveProperty('territory_excluded');
      } else if (format === 'CSV') {
        expect(text).toContain('territory_excluded');
        for (const id of ids) expect(text).toContain(`\n${id},`);
        expect(text).not.toContain('\nroberta,');
      } else {
        expect(text).toContain('不可商用');
        for (const id of ids) expect(text).toContain(`#${id})`);
      }
    }
  });

  test('copies a row as a link that says the verdict', async ({page, context, open}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('/licenses/#bloom');
    await details(page, 'bloom').getByRole('button', {name: '复制为Markdown链接'}).click();
    await expect(page.getByRole('status').last()).toContainText('已复制');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^\[BLOOM — .+（有条件，核对于\d{4}-\d\d-\d\d）\]\(http.*\/licenses\/#bloom\)$/);
  });

  test('is still a table where it is laid out as cards', async ({page, open}) => {
    await page.setViewportSize({width: 320, height: 640});
    await open('/licenses/#bloom');
    await expect(row(page, 'bloom')).toBeInViewport();
    await expect(table(page).getByRole('columnheader', {name: '许可证'})).toHaveCount(1);
    await page.getByRole('combobox', {name: '顺序'}).selectOption({label: '大的在前'});
    await expect(page).toHaveURL(/sort=-size/);
  });

  for (const theme of ['light', 'dark']) {
    test(`has no fault that axe finds, rows, filters and case open, ${theme}`, async ({page, open}) => {
      test.slow();
      await page.addInitScript((name) => localStorage.setItem('theme', name), theme);
      await open('/licenses/?q=llama&case=eu.u800000000.distil.commercial#llama-2');
      await expect(row(page, 'llama-2').locator('[data-terms] li').first()).toBeVisible();
      await page.getByText('筛选', {exact: true}).click();
      expect(await axe(page, {within: '#license-table'})).toEqual([]);
    });
  }
});

test.describe('licence table without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('shows every row with its clause, and nothing that would do nothing', async ({page}) => {
    await page.goto('/licenses/');
    await expect(page.locator('tr[data-record]')).toHaveCount(total);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.locator('tr[data-record]:first-child input:visible')).toHaveCount(0);
    await details(page, 'bert').locator('summary').click();
    await expect(details(page, 'bert').locator('blockquote')).toBeVisible();
    expect(await page.locator('tr[data-record] blockquote').count()).toBeGreaterThanOrEqual(
      rows.filter(({evidence}) => evidence.status === 'seen').length,
    );
  });
});

test.describe('licence table in print', () => {
  test('shows the rows in view without their evidence', async ({page, open}) => {
    await open('/licenses/?use=no');
    await page.emulateMedia({media: 'print'});
    expect(await shown(page).count()).toBeGreaterThan(0);
    await expect(row(page, 'llama')).toContainText('不可商用');
    await expect(page.locator('tr[data-record] blockquote:visible')).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toBeHidden();
  });
});

test.describe('page of a model', () => {
  test('says what its weights may be used for on the first screen of a phone', async ({page, open}) => {
    await page.setViewportSize({width: 390, height: 844});
    await open('/models/qwen2-5/');
    const [first] = rows.filter(({model}) => model === 'qwen2-5');
    const box = page.getByRole('region', {name: first!.name.split(' · ')[1], exact: true});
    await expect(box).toBeInViewport();
    await expect(box.locator('blockquote')).toBeVisible();
    await expect(box.getByRole('link', {name: '在许可证表里看这一行'})).toHaveAttribute(
      'href',
      new RegExp(`/licenses/#${first!.id}$`),
    );
    await page.locator('details summary', {hasText: '逐条条款'}).first().click();
    await expect(page.locator('details q').first()).toBeVisible();
  });
});
