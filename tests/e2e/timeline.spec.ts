import events from '../../src/data/events.json';
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
});
