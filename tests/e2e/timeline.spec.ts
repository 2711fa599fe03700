import events from '../../src/data/events.json';
import models from '../../src/data/models.json';
import {expect, test} from './test';

test.describe('timeline', () => {
  test('shows every event without JavaScript, and no filter that would do nothing', async ({browser}) => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto('/timeline/');
    await expect(page.getByRole('listitem').getByRole('article')).toHaveCount(events.length);
    await expect(page.getByText('筛选与排序')).toBeHidden();
    await context.close();
  });

  test('filters by text, keeps the filter in the address, and finds it there again', async ({page, open}) => {
    await open('/timeline/');
    await page.getByText('筛选与排序').click();
    await page.getByRole('searchbox', {name: '名称或文字'}).fill('llama 2');
    await expect(page).toHaveURL(/\?q=llama/);
    const count = await page.getByRole('listitem').getByRole('article').count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(events.length);
    await page.reload();
    await expect(page.getByRole('listitem').getByRole('article')).toHaveCount(count);
  });

  test('turns the order round', async ({page, open}) => {
    await open('/timeline/?order=desc');
    await expect(page.getByRole('listitem').getByRole('article').first()).toContainText(
      events.at(-1)!.title['zh-Hans'],
    );
  });

  test('an address of an event wins over filters that hide it', async ({page, open}) => {
    const target = events.find(({kind}) => kind === 'paper')!;
    await open(`/timeline/?kind=license#${target.id}`);
    await expect(page.locator(`[id="${target.id}"]`)).toBeInViewport();
    await expect(page.getByRole('status')).toContainText('筛选已清除');
    await expect(page).not.toHaveURL(/kind=/);
  });

  test('ignores what a stranger writes into the address', async ({page, open}) => {
    await open('/timeline/?kind=%3Cimg+src=x%3E&era=__proto__&model=%22%3E&order=sideways');
    await expect(page.getByRole('listitem').getByRole('article')).toHaveCount(events.length);
  });

  test('shows where a model comes from, by keyboard alone', async ({page, open}) => {
    await open('/timeline/');
    const chooser = page.getByLabel('看一个模型的来历与后代');
    await chooser.focus();
    await chooser.selectOption('bert');
    await expect(page).toHaveURL(/model=bert/);
    await expect(page.getByRole('figure').first()).toContainText('Transformer');
    await expect(page.getByRole('figure').first()).toContainText('RoBERTa');
  });

  test('a tap on a mark chooses that model', async ({page, open}) => {
    await page.setViewportSize({width: 1280, height: 900});
    await open('/timeline/');
    await page.locator('svg[data-vertical="false"] a[href$="/models/gpt-3/"]').click();
    await expect(page).toHaveURL(/model=gpt-3/);
  });

  test('the pointer over a mark draws its lineage without choosing it', async ({page, open}) => {
    await page.setViewportSize({width: 1280, height: 900});
    await open('/timeline/');
    const mark = page.locator('svg[data-vertical="false"] a[href$="/models/llama/"]');
    await mark.hover();
    await expect(mark).toHaveAttribute('data-relation', 'self');
    await expect(page.locator('svg[data-vertical="false"] a[href$="/models/alpaca/"]')).toHaveAttribute(
      'data-relation',
      'descendant',
    );
    await expect(page).not.toHaveURL(/model=/);
  });

  test('a year of the rail leads to that year, and the rail says which year is read', async ({
    page,
    open,
  }) => {
    await page.setViewportSize({width: 1280, height: 900});
    await open('/timeline/');
    const rail = page.getByRole('navigation', {name: '按年份跳转'});
    await rail.getByRole('link', {name: '2022'}).click();
    await expect(page).toHaveURL(/#year-2022$/);
    await expect(page.getByRole('heading', {name: '2022', exact: true})).toBeInViewport();
    await expect(rail.locator('[aria-current]')).toHaveText('2022');
    await page.mouse.wheel(0, 30_000);
    await expect(rail.locator('[aria-current]')).not.toHaveText('2022');
  });

  test('on a phone the years are a row that scrolls by itself and keeps the present one in sight', async ({
    page,
    open,
  }) => {
    await page.setViewportSize({width: 390, height: 844});
    await open('/timeline/#year-2024');
    const chips = page.getByRole('navigation', {name: '按年份跳转'});
    await expect(chips.locator('[aria-current]')).toHaveText('2024');
    await expect(chips.locator('[aria-current]')).toBeInViewport();
    const box = (await chips.getByRole('link', {name: '2024'}).boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('the rail has the years that a filter leaves', async ({page, open}) => {
    await open('/timeline/?era=embedding-to-bert');
    const rail = page.getByRole('navigation', {name: '按年份跳转'});
    await expect(rail.getByRole('link').last()).toHaveText('2018');
  });

  test('names every model in the wide overview', async ({page, open}) => {
    await page.setViewportSize({width: 1280, height: 900});
    await open('/timeline/');
    const marks = page.locator('svg[data-vertical="false"] a');
    await expect(marks.locator('text')).toHaveCount(await marks.count());
  });

  test('tells a lineage as nested lists, with how each model hangs on the other', async ({page, open}) => {
    await open('/timeline/?model=alpaca');
    const figure = page.getByRole('figure').first();
    await expect(figure.getByRole('status')).toContainText('Alpaca');
    const parent = figure.getByRole('listitem').filter({hasText: 'LLaMA'}).first();
    await expect(parent).toContainText('继承权重');
  });

  test('has the numbers of the overview as a table, which add up to all models', async ({page, open}) => {
    await open('/timeline/');
    await page.getByText('这张图的数目').click();
    const cells = await page.getByRole('figure').first().getByRole('cell').allTextContents();
    const sum = cells.reduce((total, text) => total + Number.parseInt(text, 10), 0);
    expect(sum).toBe(models.length);
  });

  test('paper gets every event, whatever is filtered on the screen', async ({page, open}) => {
    await open('/timeline/?kind=license');
    const items = page.getByRole('listitem').getByRole('article');
    expect(await items.count()).toBeLessThan(events.length);
    await page.emulateMedia({media: 'print'});
    await expect(items).toHaveCount(events.length);
    await expect(page.getByRole('navigation', {name: '按年份跳转'})).toBeHidden();
  });

  test('says on what a date rests, with the address where it is not the source itself', async ({
    page,
    open,
  }) => {
    const event = events.find(({basis}) => basis === 'secondary')!;
    await open(`/timeline/#${event.id}`);
    const item = page.locator(`[id="${event.id}"]`);
    await expect(item).toContainText('据二手资料');
    await expect(item.locator(`a[href="${event.evidence}"]`)).toBeVisible();
  });
});
