import {expect, test} from './test';

test.describe('reading', () => {
  test('a citation shows its reference on focus and on hover, and Esc closes it', async ({page, open}) => {
    await open('/embedding-to-bert/word2vec/');
    const citation = page.getByRole('link', {name: '参考文献1', exact: true}).first();
    await citation.focus();
    await expect(page.getByRole('tooltip')).toContainText('MIKOLOV T');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tooltip')).toBeHidden();
    await citation.hover();
    await expect(page.getByRole('tooltip')).toBeVisible();
  });

  test('a model shows its card, and its link leads to its page', async ({page, open}) => {
    await open('/embedding-to-bert/word2vec/');
    const link = page.getByRole('article').getByRole('link', {name: 'word2vec', exact: true}).first();
    await link.hover();
    await expect(page.getByRole('tooltip')).toContainText('谷歌');
    await link.click();
    await expect(page).toHaveURL(/\/models\/word2vec\//);
  });

  test('the margin of a wide window says what the terms on the screen mean', async ({page, open}) => {
    await page.setViewportSize({width: 1280, height: 900});
    await open('/embedding-to-bert/word2vec/');
    const terms = page.getByRole('article').locator('p a[href*="/glossary/#"]');
    const beside = page.getByRole('region', {name: '屏上的术语'});
    for (const term of [terms.first(), terms.last()]) {
      await term.scrollIntoViewIfNeeded();
      const address = await term.getAttribute('href');
      const entry = beside.locator('div').filter({has: page.locator(`a[href$="${address}"]`)});
      await expect(entry.locator('dd')).toHaveText(/.{10,}/);
    }
    const [first, last] = await Promise.all(
      [terms.first(), terms.last()].map((term) => term.getAttribute('href')),
    );
    expect(first).not.toBe(last);
    await expect(beside.locator(`a[href$="${first}"]`)).toHaveCount(0);
    // All that is said has room: nothing of it is cut off.
    expect(
      await page.locator('[data-margin=contents]').evaluate((box) => box.scrollHeight - box.clientHeight),
    ).toBe(0);
    await page.setViewportSize({width: 1000, height: 900});
    await expect(beside).toBeHidden();
  });

  test.describe('by touch', () => {
    test.use({hasTouch: true, isMobile: true, viewport: {width: 390, height: 844}});

    test('the first tap on a term shows its definition, the second follows it', async ({page, open}) => {
      await open('/embedding-to-bert/word2vec/');
      const term = page.getByRole('article').locator('a[href*="/glossary/#"]').first();
      await term.tap();
      const card = page.getByRole('tooltip');
      await expect(card).toBeVisible();
      // Whole, over what comes after: a point within its last line is the card's.
      const isOnTop = await card.evaluate((element) => {
        const {left, bottom} = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint(left + 15, bottom - 15));
      });
      expect(isOnTop).toBe(true);
      await term.tap();
      await expect(page).toHaveURL(/\/glossary\/#/);
    });

    test('a long text is laid out in slices, and everything stands where it would without', async ({
      page,
      open,
    }) => {
      // Slices wait for each other by timers; these wait for the test.
      await page.addInitScript(() => {
        const held: (() => void)[] = [];
        const later = window.setTimeout.bind(window);
        const hold = (act: () => void, ...rest: unknown[]): number =>
          rest.length > 0 ? later(act, ...(rest as [number])) : held.push(act);
        Object.assign(window, {
          setTimeout: hold,
          goOn: () => {
            for (let act = held.shift(); act; act = held.shift()) act();
          },
        });
      });
      const passedOver = (): Promise<number> =>
        page.evaluate(
          () =>
            [...document.querySelectorAll('.markdown > *')].filter(
              (block) => getComputedStyle(block).contentVisibility === 'auto',
            ).length,
        );
      const places = (selector: string): Promise<number[]> =>
        page.evaluate(
          (asked) => [
            document.documentElement.scrollHeight,
            ...[...document.querySelectorAll(asked)].map(
              (part) => part.getBoundingClientRect().top + window.scrollY,
            ),
          ],
          selector,
        );
      const all = '.markdown :is(h2, h3, p, figure, table)';
      const onTop = '.markdown > :nth-child(-n + 10)';

      await open('/bert-to-gpt3/bert/');
      expect(await passedOver()).toBeGreaterThan(20);
      const [heightBefore = 0, ...before] = await places(onTop);
      await page.evaluate(() => (window as unknown as {goOn: () => void}).goOn());
      expect(await passedOver()).toBe(0);
      const sliced = await places(all);
      const [height, ...after] = await places(onTop);
      expect(heightBefore).not.toBe(height);
      expect(after).toEqual(before);

      // Who loads it again may be anywhere on it, and gets it whole.
      await page.reload();
      expect(await passedOver()).toBe(0);
      expect(await places(all)).toEqual(sliced);

      // A link to a section, pressed meanwhile, leads to where the section will stay.
      await open('/overview/');
      expect(await passedOver()).toBeGreaterThan(10);
      await page.locator('article > details summary').click();
      await page.locator('article > details a').last().click();
      expect(await passedOver()).toBe(0);
      const below = await page.evaluate(() => {
        const target = document.querySelector(':target')!;
        const margin = parseFloat(getComputedStyle(target).scrollMarginBlockStart);
        return target.getBoundingClientRect().top - margin;
      });
      expect(Math.abs(below)).toBeLessThan(2);

      // Wide windows belong to machines that need none of this.
      await page.setViewportSize({width: 1280, height: 900});
      await open('/bert-to-gpt3/bert/');
      expect(await passedOver()).toBe(0);
    });
  });

  test('formulas, diagrams and captions are there without JavaScript', async ({browser}) => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto('/gpt3-to-llm/ideal-llm/');
    await expect(
      page
        .getByRole('img')
        .filter({has: page.locator('svg')})
        .first(),
    ).toBeVisible();
    await expect(page.locator('figcaption').first()).toContainText('图1');
    await page.goto('/embedding-to-bert/word2vec-training/');
    await expect(page.locator('.katex-display').first()).toBeVisible();
    await context.close();
  });

  test('KaTeX’s glyphs come with the pages that have formulas, and only with those', async ({page, open}) => {
    const glyphs = (): Promise<number> =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('style')].filter(({textContent}) =>
            textContent?.includes('font-family:KaTeX_Main'),
          ).length,
      );
    await open('/overview/');
    expect(await glyphs()).toBe(0);
    await open('/embedding-to-bert/transformer/');
    expect(await glyphs()).toBe(1);
    const font = await page.evaluate(() =>
      document.fonts.ready.then((fonts) =>
        Array.from(fonts as unknown as Iterable<FontFace>).some(
          ({family, status}) => family.includes('KaTeX') && status === 'loaded',
        ),
      ),
    );
    expect(font).toBe(true);
  });

  test.describe('a figure that can be worked', () => {
    const page = '/embedding-to-bert/word2vec/';

    test('is drawn without JavaScript', async ({browser}) => {
      const context = await browser.newContext({javaScriptEnabled: false});
      const still = await context.newPage();
      await still.goto(page);
      await expect(still.locator('#fig-king-queen svg')).toBeVisible();
      await context.close();
    });

    test('fetches its code when it comes into sight, and works from then on', async ({page: tab, open}) => {
      await open(page);
      const figure = tab.locator('#fig-king-queen');
      await expect(figure.locator('svg')).toHaveCount(1);
      await tab.waitForLoadState('networkidle');
      const fetched: string[] = [];
      tab.on('request', (request) => {
        if (request.resourceType() === 'script') fetched.push(request.url());
      });
      await figure.scrollIntoViewIfNeeded();
      await expect.poll(() => fetched.length).toBeGreaterThan(0);
      const berlin = figure.getByRole('button', {name: 'paris − france + germany'});
      await berlin.click();
      await expect(berlin).toHaveAttribute('aria-pressed', 'true');
      await expect(figure).toContainText('最近的是berlin');
    });

    test('is there after a step within the site too', async ({page: tab, open}) => {
      await open('/overview/');
      await tab.getByRole('article').locator('a[href^="/embedding-to-bert/word2vec/"]').first().click();
      await expect(tab).toHaveURL(/word2vec\//);
      await expect(tab.locator('#fig-king-queen svg')).toHaveCount(1);
    });
  });

  test('the page can be used by keyboard from its first key on', async ({page, open}) => {
    await open('/overview/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', {name: '跳到主要内容'})).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => Boolean(document.activeElement?.closest('main')));
    expect(inside).toBe(true);
  });
});
