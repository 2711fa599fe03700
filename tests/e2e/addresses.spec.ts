import type {Page} from '@playwright/test';
import aliases from '../../src/data/aliases.json';
import {expect, test} from './test';

const ofNote = aliases.filter(({origin}) => origin === 'note');
const mlm = '/bert-to-gpt3/bert/#mlm';

/** Distance of an element's upper edge from the lower edge of the navbar. */
async function belowNavbar(page: Page, id: string): Promise<number> {
  const top = (await page.locator(`[id="${id}"]`).boundingBox())?.y ?? Number.NaN;
  const navbar = await page.locator('.navbar').boundingBox();
  return top - ((navbar?.y ?? 0) + (navbar?.height ?? 0));
}

/** Waits until the browser has come to rest at an address and shows its place under the navbar. */
async function arrivesAt(page: Page, address: string): Promise<void> {
  await expect(page).toHaveURL(address);
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  await expect.poll(() => belowNavbar(page, address.split('#')[1]!)).toBeGreaterThanOrEqual(0);
  await expect.poll(() => belowNavbar(page, address.split('#')[1]!)).toBeLessThan(40);
}

test.describe('old anchors of the note', () => {
  test('are fifteen', () => {
    expect(ofNote).toHaveLength(15);
  });

  test('land on their sections, under the navbar', async ({page}) => {
    test.slow();
    for (const {from, to} of ofNote) {
      for (const old of from) {
        await test.step(`${old} lands on ${to}`, async () => {
          await page.goto(old);
          await arrivesAt(page, to);
        });
      }
    }
  });

  test('work without JavaScript: on their page at once, from / with one click', async ({browser}) => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto('/bert-to-gpt3/intermediate-tasks/#mLwIU');
    expect(await belowNavbar(page, 'two-kinds')).toBeGreaterThanOrEqual(0);
    expect(await belowNavbar(page, 'two-kinds')).toBeLessThan(40);
    await page.goto('/#mLwIU');
    await expect(page.locator('[id="GENcG"]')).toBeHidden();
    await page.getByText('「中间任务的消亡」').getByRole('link').click();
    await expect(page).toHaveURL('/bert-to-gpt3/intermediate-tasks/#two-kinds');
    await context.close();
  });

  test('are listed with their new places', async ({page, open}) => {
    await open('/about/');
    const table = page.getByRole('table').filter({hasText: '#GENcG'});
    await table.getByRole('link', {name: '/#heLaP'}).click();
    await expect(page).toHaveURL('/about/#sources');
  });
});

test.describe('an address in a stranger’s note', () => {
  for (const [name, address] of [
    ['with what a campaign hung on it', '/bert-to-gpt3/bert/?utm_source=a&utm_medium=b#mlm'],
    ['with index.html', '/bert-to-gpt3/bert/index.html#mlm'],
    ['without the last slash', '/bert-to-gpt3/bert#mlm'],
    ['in capitals', '/bert-to-gpt3/bert/#MLM'],
    ['percent-encoded', '/bert-to-gpt3/bert/#%6D%6C%6D'],
    ['with the full stop of its sentence', '/bert-to-gpt3/bert/#mlm。'],
    ['with the Chinese title', `/bert-to-gpt3/bert/#${encodeURIComponent('遮住再猜：掩码语言模型')}`],
    ['with a text fragment', `/bert-to-gpt3/bert/#mlm:~:text=${encodeURIComponent('掩码')}`],
  ] as const) {
    test(`${name} lands on its section`, async ({page}) => {
      await page.goto(address);
      await expect(page).toHaveURL(/#mlm$/);
      await expect.poll(() => belowNavbar(page, 'mlm')).toBeGreaterThanOrEqual(-1);
      await expect(page.locator('[id="mlm"]')).toBeInViewport();
    });
  }

  test('finds the note’s sections by their Chinese titles', async ({page}) => {
    await page.goto(`/#${encodeURIComponent('中间任务的消亡')}`);
    await arrivesAt(page, '/bert-to-gpt3/intermediate-tasks/#two-kinds');
  });

  test('runs nothing and breaks nothing when it is nonsense', async ({page, open}) => {
    await open('/bert-to-gpt3/bert/#%E4%B8<img src=x onerror=alert(1)>');
    await expect(page.getByRole('heading', {level: 1})).toContainText('BERT');
  });

  // Not by `open`: the browser itself complains of the 404.
  test('that leads nowhere offers a search for its words', async ({page}) => {
    await page.goto('/bert-to-gpt3/masked_language%3Cscript%3Ealert(1)%3C/script%3E');
    await expect(page.getByRole('heading', {level: 1})).toHaveText('找不到页面');
    const box = page.getByRole('searchbox', {name: '要找的词'});
    await expect(box).toHaveValue('bert to gpt3 masked language script alert 1 script');
    await box.fill('掩码');
    await box.press('Enter');
    await expect(page).toHaveURL(/\/search\/?\?q=%E6%8E%A9%E7%A0%81/);
  });
});

test.describe('copying', () => {
  test.use({permissions: ['clipboard-read', 'clipboard-write']});

  const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const section = (page: Page) =>
    page.locator('[id="mlm"]').getByRole('button', {name: '复制本节的链接或引用'});

  test('gives the clean link, by mouse, and says so', async ({page, open}) => {
    await open('/bert-to-gpt3/bert/?utm_source=x');
    await section(page).click();
    await page.getByRole('menuitem', {name: '链接', exact: true}).click();
    await expect(page.getByRole('status').filter({hasText: '已复制'})).toBeVisible();
    expect(await clipboard(page)).toBe(new URL(mlm, page.url()).href);
    await expect(section(page)).toBeFocused();
  });

  test('goes by keyboard alone', async ({page, open}) => {
    await open('/bert-to-gpt3/bert/');
    await section(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', {name: '链接', exact: true})).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
    await expect(section(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({hasText: '已复制'})).toBeVisible();
    expect(await clipboard(page)).toMatch(
      /^\[BERT.* › 遮住再猜：掩码语言模型\]\(http\S+\/bert-to-gpt3\/bert\/#mlm\)$/,
    );
  });

  test('quotes the first sentence, or what is selected, with a link to the very words', async ({
    page,
    open,
  }) => {
    await open(mlm);
    await section(page).click();
    await page.getByRole('menuitem', {name: /^引文/}).click();
    await expect(page.getByRole('status').filter({hasText: '已复制'})).toBeVisible();
    const first = await clipboard(page);
    expect(first).toMatch(/^> \S.*。\n>\n> —— \[/);
    expect(first).toMatch(/#mlm:~:text=/);
    expect(first).not.toMatch(/\[\d/);

    const paragraph = page.locator('[id="mlm"] ~ p').nth(1);
    await paragraph.selectText();
    const selected = (await page.evaluate(() => getSelection()!.toString())).slice(0, 8);
    await section(page).click();
    await page.getByRole('menuitem', {name: /^引文/}).click();
    await expect.poll(() => clipboard(page)).toContain(`> ${selected}`);
  });

  for (const [name, start] of [
    ['BibTeX', '@online{lmchronicle-bert-to-gpt3-bert-mlm,'],
    ['CSL-JSON', '[\n  {\n    "id": "lmchronicle-bert-to-gpt3-bert-mlm"'],
    ['GB/T 7714著录', '语言模型编年. BERT'],
  ] as const) {
    test(`cites as ${name}`, async ({page, open}) => {
      await open('/bert-to-gpt3/bert/');
      await section(page).click();
      await page.getByRole('menuitem', {name, exact: true}).click();
      await expect.poll(() => clipboard(page)).toContain(start);
      expect(await clipboard(page)).toContain('/bert-to-gpt3/bert/#mlm');
    });
  }

  for (const [name, address] of [
    ['a page', '/overview/'],
    ['a model', '/models/bert/'],
    ['an event', '/timeline/#bert-paper'],
    ['a term', '/glossary/#fine-tuning'],
    ['a figure', '/overview/#fig-eras'],
  ] as const) {
    test(`is offered for ${name}`, async ({page, open}) => {
      // What is folded unfolds for who comes by its address.
      await open(address);
      const id = address.split('#')[1];
      const place = id ? page.locator(`[id="${id}"]`) : page.getByRole('heading', {level: 1});
      await place.getByRole('button', {name: /^复制/}).first().click();
      await page.getByRole('menuitem', {name: '链接', exact: true}).click();
      await expect.poll(() => clipboard(page)).toBe(new URL(address, page.url()).href);
    });
  }

  test('shows the text when the clipboard is refused', async ({page, open}) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: {writeText: () => Promise.reject(new Error('refused'))},
      });
    });
    await open('/bert-to-gpt3/bert/');
    await section(page).click();
    await page.getByRole('menuitem', {name: '链接', exact: true}).click();
    const field = page.getByRole('dialog', {name: '自行复制'}).getByRole('textbox');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(new URL(mlm, page.url()).href);
    expect(await field.evaluate((box: HTMLTextAreaElement) => box.selectionEnd)).toBe(
      new URL(mlm, page.url()).href.length,
    );
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', {name: '自行复制'})).toBeHidden();
    await expect(section(page)).toBeFocused();
  });

  test('has targets that a finger hits, and loads nothing before it is asked for', async ({page}) => {
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    // Not by `open`, which moves the pointer: this reader gives no sign yet.
    await page.goto('/bert-to-gpt3/bert/', {waitUntil: 'networkidle'});
    const box = await section(page).boundingBox();
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(24);
    expect(scripts).toEqual([expect.stringContaining('/document.')]);
    await section(page).click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect(scripts).toContainEqual(expect.stringContaining('/more.'));
  });

  test('is not offered without JavaScript, where the plain link stays', async ({browser}) => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto('/bert-to-gpt3/bert/');
    await expect(page.getByRole('button', {name: '复制本节的链接或引用'})).toHaveCount(0);
    await expect(page.locator('[id="mlm"]').getByRole('link')).toHaveAttribute('href', /#mlm$/);
    await context.close();
  });
});

test('a chapter shows which sections link to it and to its sections', async ({page, open}) => {
  await open('/bert-to-gpt3/bert/');
  const list = page.getByRole('navigation', {name: '引用本页的章节'});
  await list.getByRole('link', {name: /五分钟读完全程 › 第二期/}).click();
  await expect(page).toHaveURL('/overview/#era-2');
  await expect(page.getByRole('article').locator('a[href$="/bert-to-gpt3/bert/#mlm"]')).not.toHaveCount(0);
});

test.describe('switching the language', () => {
  const english = (page: Page) => page.locator('.navbar a[lang="en"]');

  test('keeps the section of the address', async ({page, open}) => {
    await open(mlm);
    await page.locator('.navbar').getByRole('button', {name: '简体中文'}).click();
    await english(page).click();
    await expect(page).toHaveURL(`/en${mlm}`);
    await expect.poll(() => belowNavbar(page, 'mlm')).toBeGreaterThanOrEqual(0);
  });

  test('keeps the section that is being read', async ({page, open}) => {
    await open('/bert-to-gpt3/bert/');
    await page.locator('[id="results"]').evaluate((heading) => heading.scrollIntoView());
    await page.locator('.navbar').getByRole('button', {name: '简体中文'}).click();
    // By keyboard: while the menu unfolds a pointer would wait for it, and scroll the page in the meantime. What is
    // not to be seen yet takes no key.
    await expect(english(page)).toBeVisible();
    await english(page).press('Enter');
    await expect(page).toHaveURL('/en/bert-to-gpt3/bert/#results');
  });
});
