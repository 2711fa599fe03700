import {readFileSync} from 'node:fs';
import type {Locator, Page} from '@playwright/test';
import still from '../../src/figures/TrainWord2vec/still.json';
import figures from '../figures.json';
import {axe} from './axe';
import {expect, test} from './test';

/** Every figure that can be worked, and where it stands. */
const places = figures as [page: string, id: string][];

/** Waits until a figure answers: its tools are pressed in vain before. */
async function alive(figure: Locator): Promise<void> {
  await figure.scrollIntoViewIfNeeded();
  await expect
    .poll(
      async () => {
        await figure.getByRole('button', {name: '重新开始'}).click();
        return figure.getByText('已回到起点').count();
      },
      {timeout: 20_000},
    )
    .toBe(1);
}

/** What is fetched of the figures' data from now on. */
function fetches(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/figures/')) urls.push(new URL(request.url()).pathname);
  });
  return urls;
}

for (const [path, id] of places) {
  test.describe(id, () => {
    test('is whole without JavaScript', async ({browser}) => {
      const context = await browser.newContext({javaScriptEnabled: false});
      const page = await context.newPage();
      await page.goto(path);
      const figure = page.locator(`#${id}`);
      await expect(figure.getByText('试一试')).toBeVisible();
      await expect(figure.locator('[aria-live]').first()).not.toBeEmpty();
      // What does nothing without script is not shown.
      await expect(figure.getByRole('button', {name: '重新开始'})).toBeHidden();
      await context.close();
    });

    test('has no fault that axe finds, fits a narrow phone, and fetches nothing unasked', async ({
      page,
      open,
    }) => {
      await page.setViewportSize({width: 320, height: 800});
      const fetched = fetches(page);
      await open(path);
      const figure = page.locator(`#${id}`);
      await alive(figure);
      expect(await axe(page, {within: `#${id}`})).toEqual([]);
      const small = await figure.evaluate((element) =>
        Array.from(element.querySelectorAll<HTMLElement>('[role="group"] *'))
          .filter((part) =>
            Array.from(part.childNodes).some((node) => node.nodeType === 3 && node.textContent?.trim()),
          )
          .filter(
            (part) => part.getClientRects().length > 0 && parseFloat(getComputedStyle(part).fontSize) < 12,
          )
          .map((part) => part.textContent),
      );
      expect(small).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const clipped = await figure
        .locator('[role="group"]')
        .first()
        .evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(clipped).toBeLessThanOrEqual(0);
      expect(fetched).toEqual([]);
    });
  });
}

test('word vectors: the reader’s own question, from vectors fetched when asked for', async ({page, open}) => {
  const fetched = fetches(page);
  await open('/embedding-to-bert/word2vec/');
  const figure = page.locator('#fig-king-queen');
  await alive(figure);
  await figure.getByRole('button', {name: /224 KB/}).click();
  await figure.getByLabel('a', {exact: true}).fill('paris');
  await figure.getByLabel('− b').fill('france');
  await figure.getByLabel('+ c').fill('italy');
  await expect(figure.locator('p[aria-live]').last()).toContainText('最近的是rome');
  expect(fetched).toEqual(['/data/figures/word-vectors.bin']);
});

test('a state goes into a link, and comes back from it', async ({page, open}) => {
  await open('/embedding-to-bert/word2vec/');
  const figure = page.locator('#fig-king-queen');
  await alive(figure);
  await figure.getByRole('button', {name: 'bigger − big + small'}).click();
  await figure.getByLabel('题里的词也算').check();
  await figure.getByRole('button', {name: '此状态的链接'}).click();
  await expect(page).toHaveURL(/\?word-vectors\.a=bigger.*#fig-king-queen$/);
  await page.reload();
  await expect(figure.getByLabel('题里的词也算')).toBeChecked();
  await expect(figure.getByRole('button', {name: 'bigger − big + small'})).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('the picture can be had as a file', async ({page, open}) => {
  await open('/embedding-to-bert/word2vec/');
  const figure = page.locator('#fig-king-queen');
  await alive(figure);
  const waiting = page.waitForEvent('download');
  await figure.getByRole('button', {name: '下载图'}).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('word-vectors.svg');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('>queen</text>');
  const isWellFormed = await page.evaluate(
    (svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror') === null,
    text,
  );
  expect(isWellFormed).toBe(true);
});

test('word2vec: stops, goes on, and comes to the result that was drawn at build', async ({page, open}) => {
  test.setTimeout(180_000);
  await open('/embedding-to-bert/word2vec-training/');
  const figure = page.locator('#fig-train-word2vec');
  await alive(figure);
  await figure.getByRole('button', {name: /322 KB/}).click();
  await figure.getByRole('button', {name: '开始训练'}).click();
  await expect(figure.getByText(/训练到\d/)).toBeVisible();
  await figure.getByRole('button', {name: '停下'}).click();
  await figure.getByRole('button', {name: '接着训练'}).click();
  await expect(figure.getByText('训练到100%')).toBeVisible({timeout: 150_000});
  const shown = await figure.locator('ol[aria-label="邻居与夹角余弦"] > li').allInnerTexts();
  const told = still.neighbours[0]!.map(({word, cosine}) => `${word} ${cosine.toFixed(2)}`);
  expect(shown.map((line) => line.split(/\s+/).join(' '))).toEqual(told);
});

test('tokenisers: a vocabulary is fetched alone, and cuts the reader’s text', async ({page, open}) => {
  const fetched = fetches(page);
  await open('/embedding-to-bert/tokenization/');
  const figure = page.locator('#fig-tokenizers');
  await alive(figure);
  await figure.getByRole('button', {name: /r50k（199 KB）/}).click();
  await figure.getByRole('textbox').fill('unbelievable tokenization');
  await expect(figure.locator('p[aria-live]')).toContainText('r50k 6');
  await expect(figure.getByRole('region', {name: 'r50k'}).getByRole('listitem')).toHaveCount(6);
  // What has to wait for a vocabulary, and the parts that change one after another.
  await expect(figure.getByText('o200k 这段文字要先取词表')).toBeVisible();
  await figure.getByRole('button', {name: '一个长词'}).click();
  await expect(figure.getByRole('region', {name: 'o200k'}).getByRole('listitem')).toHaveCount(3);
  await expect(figure.locator('ol').last().getByRole('listitem').last()).toContainText('ievable');
  // A long piece is listed as far as it can be read.
  await figure.getByRole('radio', {name: 'r50k'}).check();
  await figure.getByRole('textbox').fill('屏幕不错可惜三天就坏了'.repeat(20));
  await expect(figure.getByText(/这一段很长/)).toBeVisible();
  expect(await figure.locator('ol').last().locator('li > span > span').count()).toBeLessThan(1000);
  expect(fetched).toEqual(['/data/figures/r50k.bin']);
});

test('attention by hand works by keyboard alone', async ({page, open}) => {
  await open('/embedding-to-bert/transformer/');
  const figure = page.locator('#fig-attention-by-hand');
  await alive(figure);
  await figure.getByLabel('除以√d').focus();
  await page.keyboard.press('Space');
  await expect(figure.locator('ol[aria-label="权重"] > li').first()).toContainText('0.78');
  await figure.getByRole('radio', {name: '坏了'}).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(figure.locator('p[aria-live]')).toContainText('「可惜」');
});

test('the page of figures leads to each of them', async ({page, open}) => {
  await open('/figures/');
  const links = await page
    .getByRole('article')
    .locator('td a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const [path, id] of places) expect(links).toContain(`${path}#${id}`);
});

test('figures and tables are enlarged where they stand, go on working there, and are saved', async ({
  page,
  open,
}) => {
  await open('/bert-to-gpt3/two-stage/');
  const dialog = page.getByRole('dialog');

  const worked = page.locator('#fig-lora');
  await alive(worked);
  const enlarge = worked.getByRole('button', {name: '放大'});
  await enlarge.click();
  await expect(dialog).toContainText('一个大方阵，两个瘦长矩阵');
  await dialog.getByRole('slider').press('ArrowRight');
  await expect(dialog.getByRole('img', {name: /秩是16/})).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(worked.getByRole('img', {name: /秩是16/})).toBeVisible();
  await expect(enlarge).toBeFocused();

  const drawn = page.locator('#fig-two-stages');
  const widthOf = async (within: Locator): Promise<number> =>
    (await within.locator('[data-picture] svg').boundingBox())!.width;
  const before = await widthOf(drawn);
  await drawn.getByRole('button', {name: '放大'}).click();
  expect(await widthOf(dialog)).toBeGreaterThan(before * 1.2);
  await dialog.getByRole('button', {name: '关闭'}).click();
  expect(await widthOf(drawn)).toBe(before);

  const saved = async (within: Locator, name: string): Promise<{file: string; bytes: Buffer}> => {
    const waiting = page.waitForEvent('download');
    await within.getByRole('button', {name, exact: true}).click();
    const download = await waiting;
    return {file: download.suggestedFilename(), bytes: readFileSync(await download.path())};
  };
  const svg = await saved(drawn, 'SVG');
  expect(svg.file).toBe('fig-two-stages.svg');
  expect(svg.bytes.toString()).toMatch(/font-size="1\dpx"[^>]*>[^<]*BERT/);
  const png = await saved(drawn, 'PNG');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  const csv = await saved(page.locator('[data-figure]:not(figure)').first(), 'CSV');
  expect(csv.bytes.toString()).toContain('\uFEFF项目,GPT-1,BERT\r\n注意力,只看左边,两边都看\r\n');
});
