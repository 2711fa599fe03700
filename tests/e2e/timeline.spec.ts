import events from '../../src/data/events.json';
import glossary from '../../src/data/glossary.json';
import themes from '../../src/data/glossaryThemes.json';
import models from '../../src/data/models.json';
import {expect, test} from './test';

const records = '#list [data-record]';
const shown = `${records}:not([hidden])`;
const wide = 'svg[data-orientation="wide"]';

test.describe('timeline', () => {
  test('holds every event without JavaScript, each unfolded by its address, and no tool that would do nothing', async ({
    browser,
  }) => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`/timeline/#${events[0]!.id}`);
    await expect(page.locator(`${records} article`)).toHaveCount(events.length);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.locator(`${wide} a`)).toHaveCount(models.length);
    await context.close();
  });

  for (const [width, height] of [
    [1280, 900],
    [390, 844],
  ] as const) {
    test(`has the picture in the first screen at ${width} pixels`, async ({page, open}) => {
      await page.setViewportSize({width, height});
      await open('/timeline/');
      const drawing = page.locator('svg[data-orientation]:visible').first();
      const box = (await drawing.boundingBox())!;
      // On a phone the names of the lanes stand above the drawing and belong to it.
      expect(box.y).toBeLessThan(height * 0.56);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }

  test('filters by text, keeps the filter in the address, and finds it there again', async ({page, open}) => {
    await open('/timeline/');
    await page.getByRole('searchbox').first().fill('llama 2');
    await expect(page).toHaveURL(/\?q=llama/);
    const count = await page.locator(shown).count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(events.length);
    await expect(page.locator(shown).first()).toBeVisible();
    await page.reload();
    await expect(page.locator(shown)).toHaveCount(count);
  });

  test('filters move the picture and the list alike', async ({page, open}) => {
    await open('/timeline/?year=2025&open=open');
    const inYear = models.filter(({date, openWeights}) => date.startsWith('2025') && openWeights === true);
    await expect(page.locator(`${wide} a:not([data-out])`)).toHaveCount(inYear.length);
    await expect(page.getByRole('status').first()).toContainText(`${inYear.length}`);
    for (const record of await page.locator(shown).all()) {
      await expect(record).toHaveAttribute('data-number-year', '2025');
    }
  });

  test('an address of an event wins over filters that hide it', async ({page, open}) => {
    const target = events.find(({kind}) => kind === 'paper')!;
    await open(`/timeline/?kind=license#${target.id}`);
    await expect(page.locator(`[id="${target.id}"]`)).toBeInViewport();
    await expect(page).not.toHaveURL(/kind=/);
  });

  test('an address of a year leads to that year', async ({page, open}) => {
    await open('/timeline/#year-2019');
    await expect(page.getByRole('heading', {name: '2019', exact: true})).toBeInViewport();
  });

  test('ignores what a stranger writes into the address', async ({page, open}) => {
    await open('/timeline/?kind=%3Cimg+src=x%3E&era=__proto__&model=%22%3E&year=x-y&axis=up');
    await expect(page.locator(shown)).toHaveCount(events.length);
    await expect(page.locator(`${wide} a:not([data-out])`)).toHaveCount(models.length);
  });

  test('tells where a model comes from and what came of it, by keyboard alone', async ({page, open}) => {
    await open('/timeline/');
    const chooser = page.getByLabel('看一个模型的来历与后代');
    await chooser.focus();
    await chooser.selectOption('bert');
    await expect(page).toHaveURL(/model=bert/);
    const card = page.getByRole('region', {name: 'BERT'});
    await expect(card.getByRole('button', {name: 'Transformer'})).toBeVisible();
    await card.getByRole('button', {name: 'RoBERTa'}).click();
    await expect(page).toHaveURL(/model=roberta/);
    await expect(page.getByRole('region', {name: 'RoBERTa'})).toContainText('BERT');
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/model=/);
  });

  test('a press on a mark chooses that model, and the pointer over one only draws', async ({page, open}) => {
    await page.setViewportSize({width: 1280, height: 900});
    await open('/timeline/');
    const llama = page.locator(`${wide} a[data-model="llama"]`);
    // Its neighbour is nearer than a finger is wide: the mark under the pointer is meant all the same.
    await llama.scrollIntoViewIfNeeded();
    const mark = (await llama.locator('circle').last().boundingBox())!;
    await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2);
    await expect(llama).toHaveAttribute('data-relation', 'self');
    await expect(page.locator(`${wide} a[data-model="alpaca"]`)).toHaveAttribute(
      'data-relation',
      'descendant',
    );
    await expect(page).not.toHaveURL(/model=/);
    await page.locator(`${wide} a[data-model="gpt-3"] text`).click();
    await expect(page).toHaveURL(/model=gpt-3/);
    await expect(page.getByRole('region', {name: 'GPT-3', exact: true})).toBeVisible();
  });

  test('sets models by size on request, each edge with its kind', async ({page, open}) => {
    await page.setViewportSize({width: 1280, height: 900});
    await open('/timeline/?axis=parameters&model=alpaca');
    const top = async (id: string): Promise<number> =>
      (await page.locator(`${wide} a[data-model="${id}"]`).boundingBox())!.y;
    expect(await top('gpt-3')).toBeLessThan(await top('bert'));
    await expect(page.locator(`${wide} line[data-how="weights"]`).first()).toBeAttached();
    await expect(page.locator(`${wide} line[data-how="data"]`).first()).toBeAttached();
  });

  test('has the numbers of the picture as a table, which add up to all models', async ({page, open}) => {
    await open('/timeline/');
    await page.getByText('这张图的数目').click();
    const cells = await page.getByRole('table').first().getByRole('cell').allTextContents();
    const sum = cells.reduce((total, text) => total + Number.parseInt(text, 10), 0);
    expect(sum).toBe(models.length);
  });

  test('no name in the picture lies over another', async ({page, open}) => {
    for (const width of [390, 820, 1280]) {
      await page.setViewportSize({width, height: 900});
      await open('/timeline/');
      const over = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('svg[data-orientation] a text')]
          .map((name) => ({name: name.textContent, box: name.getBoundingClientRect()}))
          .filter(({box}) => box.width > 0);
        return boxes.flatMap(({name, box: a}, index) =>
          boxes
            .slice(index + 1)
            .filter(
              ({box: b}) =>
                a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3,
            )
            .map((other) => `${name} ${other.name}`),
        );
      });
      expect(over, `at ${width}`).toEqual([]);
    }
  });

  test('paper gets every event, whatever is filtered on the screen', async ({page, open}) => {
    await open('/timeline/?kind=license');
    expect(await page.locator(shown).count()).toBeLessThan(events.length);
    await page.emulateMedia({media: 'print'});
    const visible = await page
      .locator(`${records} article`)
      .evaluateAll((articles) => articles.filter((article) => article.checkVisibility()).length);
    expect(visible).toBe(events.length);
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

test.describe('register of models', () => {
  test('answers which open models appeared in a year in two presses, counted', async ({page, open}) => {
    await page.setViewportSize({width: 390, height: 844});
    await open('/models/');
    await page.getByRole('button', {name: '2025年公开权重的'}).click();
    const count = models.filter(
      ({date, openWeights}) => date.startsWith('2025') && openWeights === true,
    ).length;
    await expect(page.getByRole('status').first()).toContainText(`中的${count}个`);
    await expect(page.locator('#register [data-record]:not([hidden])')).toHaveCount(count);
    await expect(page.locator('#register [data-record]:not([hidden])').first()).toBeInViewport();
  });

  test('orders by size and back to the order of the page', async ({page, open}) => {
    await open('/models/?sort=-size');
    const largest = models.reduce((a, b) =>
      (b.parameters.number ?? 0) > (a.parameters.number ?? 0) ? b : a,
    );
    await expect(page.locator('#register [data-record]').first()).toHaveAttribute('data-record', largest.id);
    await page.getByRole('combobox', {name: '顺序'}).selectOption('');
    const newest = [...models].sort((a, b) => b.date.localeCompare(a.date))[0]!;
    await expect(page.locator('#register [data-record]').first()).toContainText(newest.name['zh-Hans']);
  });
});

test.describe('glossary', () => {
  test('finds by any name, shows a theme, and unfolds the term of an address', async ({page, open}) => {
    await page.setViewportSize({width: 390, height: 844});
    await open('/glossary/');
    await expect(page.getByRole('status').first()).toContainText(`共${glossary.length}个`);
    await page.getByRole('searchbox').first().fill('rlhf');
    await expect(page.locator('#terms [data-record="rlhf"]')).toBeVisible();
    await expect(page.locator('#terms [data-record="bert"]')).toBeHidden();
    await page.getByRole('button', {name: '清除筛选'}).click();
    await page.getByRole('combobox', {name: '主题'}).selectOption({label: '许可与权利'});
    await expect(page).toHaveURL(/\?theme=license$/);
    await expect(page.locator('#terms [data-record]:not([hidden])')).toHaveCount(themes.license.length);
    await open('/glossary/#rlhf');
    await expect(page.locator('#rlhf')).toBeInViewport();
  });
});

test.describe('references', () => {
  test('are found by any word of theirs, and by their address', async ({page, open}) => {
    await open('/references/#vaswani2017attention');
    await expect(page.locator('#vaswani2017attention')).toBeInViewport();
    await page.getByRole('searchbox').first().fill('attention is all');
    await expect(page.locator('#works [data-record]:not([hidden])')).toHaveCount(1);
    await expect(page.locator('#vaswani2017attention')).toBeVisible();
  });
});
