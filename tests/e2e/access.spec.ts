import type {Page} from '@playwright/test';
import {axe} from './axe';
import {auditLayout} from './layout';
import {expect, test} from './test';

/*
 * One page of each template on a phone, with something open on it: axe, more room between letters and lines
 * (WCAG 1.4.12), forced colours (a high-contrast theme), and 400 % zoom (1.4.10). One load each.
 */

type Template = {
  path: string;
  /** What is opened. */
  what: string;
  /** Whether it hangs at the place where it was opened, and is closed before that moves. */
  floats?: true;
  open: (page: Page) => Promise<void>;
};

const filter = async (page: Page): Promise<void> => {
  await page.locator('[data-island] details summary').first().click();
  await expect(page.locator('[data-island] details').first()).toHaveAttribute('open', '');
};
const menu = async (page: Page): Promise<void> => {
  await page.locator('.navbar__toggle').click();
  await page.locator('dialog.site-menu').waitFor();
};
const card = async (page: Page): Promise<void> => {
  // The keyboard's way to it, which is there on phones that have one.
  const link = page.locator('main [data-hover="card"]').first();
  await expect(async () => {
    await page.keyboard.press('Shift');
    await link.blur();
    await link.focus();
    await page.locator('#hover-card').waitFor({timeout: 1500});
  }).toPass({timeout: 10_000});
};
const copy = async (page: Page): Promise<void> => {
  await page.locator('main [data-act="copy"]').first().click();
  await page.getByRole('menu').waitFor();
};
const search = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input[type="text"]').fill('BERT');
  await page.getByRole('option').nth(2).waitFor();
};
const folds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of [...document.querySelectorAll<HTMLDetailsElement>('main details')].slice(0, 6))
      fold.open = true;
  });

const templates: Template[] = [
  {path: '/', what: 'the menu', open: menu},
  {path: '/en/bert-to-gpt3/bert/', what: 'a card', floats: true, open: card},
  {path: '/overview/', what: 'the search', open: search},
  {path: '/embedding-to-bert/word2vec/', what: 'its folds', open: folds},
  {path: '/timeline/?model=bert', what: 'filters and a model’s card', open: filter},
  {
    path: '/en/licenses/?q=llama',
    what: 'a row and the filters',
    open: async (page) => {
      await filter(page);
      await page.locator('tr[data-record]:not([hidden])').first().click();
      await page.locator('tr [data-slot="detail"] [data-part]').first().waitFor();
    },
  },
  {path: '/models/?q=llama', what: 'filters', open: filter},
  {path: '/en/models/bert/', what: 'the copy menu', floats: true, open: copy},
  {path: '/glossary/', what: 'its folds', open: folds},
  {path: '/en/references/', what: 'its folds', open: folds},
  {path: '/map/', what: 'its folds', open: folds},
  {path: '/search/?q=BERT', what: 'its results', open: (page) => page.locator('main ol li').nth(3).waitFor()},
];

/**
 * Of long lists axe learns from their beginning what it would learn from all of them. The rest is hidden, not
 * taken out: what a part has drawn itself it would look for when it draws again.
 */
const thinOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const parent of document.querySelectorAll('main :is(table, tbody, ul, ol, dl, svg)'))
      [...parent.children].slice(25).forEach((child) => {
        if (!child.matches('[aria-current], :has([data-part])'))
          (child as HTMLElement | SVGElement).style.setProperty('display', 'none', 'important');
      });
  });

/** What is cut or wider than the page; the rest of the audit is not about room. */
async function cut(page: Page): Promise<string[]> {
  const {sideways = [], clipped = []} = await page.evaluate(auditLayout);
  return [...sideways, ...clipped];
}

for (const {path, what, floats, open: openUp} of templates) {
  test(`${path} with ${what} open: axe, spacing, forced colours, 400 %`, async ({page, open}) => {
    test.slow();
    await page.setViewportSize({width: 390, height: 844});
    await page.emulateMedia({reducedMotion: 'reduce'});
    await open(path);
    await openUp(page);
    await thinOut(page);
    expect(await axe(page), 'axe').toEqual([]);

    await page.emulateMedia({reducedMotion: 'reduce', forcedColors: 'active'});
    expect(await axe(page, {coloursOnly: true}), 'forced colours').toEqual([]);
    const unseen = await page.evaluate(() => {
      // A box that is told from its surroundings by colour alone has no edge left.
      const edges = (element: Element): boolean => {
        const style = getComputedStyle(element);
        const borders = [style.borderTopWidth, style.borderBottomWidth, style.outlineWidth].map(parseFloat);
        return (
          borders.some((width) => width > 0) ||
          style.textDecorationLine !== 'none' ||
          style.backgroundColor !== getComputedStyle(document.body).backgroundColor
        );
      };
      return [...document.querySelectorAll('main :is(input, select, textarea)')]
        .filter(
          (field) => field.checkVisibility() && !field.matches('[type=radio], [type=checkbox], [type=range]'),
        )
        .filter((field) => !edges(field))
        .map((field) => field.outerHTML.slice(0, 120));
    });
    expect(unseen, 'fields without an edge').toEqual([]);
    await page.emulateMedia({reducedMotion: 'reduce', forcedColors: 'none'});

    if (floats) await page.keyboard.press('Escape');
    const before = await cut(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
      );
      document.adoptedStyleSheets = [sheet];
    });
    const places = before.map((place) => place.split(' ')[0]);
    // What was cut without it is the layout audit's to tell.
    expect(
      (await cut(page)).filter((place) => !places.includes(place.split(' ')[0])),
      'spacing',
    ).toEqual([]);
    await page.evaluate(() => (document.adoptedStyleSheets = []));

    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.setViewportSize({width: 320, height: 256});
    const zoomed = await page.evaluate(() => {
      window.scrollTo(0, 600);
      const {innerHeight, innerWidth} = window;
      // What stands still takes room from what is read.
      const still = [...document.querySelectorAll('body *')].filter((element) => {
        const {position} = getComputedStyle(element);
        const {top, bottom, height} = element.getBoundingClientRect();
        return (
          /fixed|sticky/.test(position) &&
          height > 0 &&
          bottom > 0 &&
          top < innerHeight &&
          element.checkVisibility({opacityProperty: true, visibilityProperty: true})
        );
      });
      const taken = new Set<number>();
      for (const element of still) {
        const {top, bottom, left, right} = element.getBoundingClientRect();
        if (right - left < innerWidth / 2) continue;
        for (let y = Math.max(0, Math.floor(top)); y < Math.min(innerHeight, bottom); y += 1) taken.add(y);
      }
      return {sideways: document.documentElement.scrollWidth - innerWidth, taken: taken.size / innerHeight};
    });
    expect(zoomed.sideways, 'sideways at 400 %').toBeLessThanOrEqual(0);
    expect(zoomed.taken, 'what stands still at 400 %').toBeLessThan(0.5);
  });
}

test.describe('what a screen reader is told', () => {
  test('of the timeline', async ({page, open}) => {
    await open('/timeline/?model=bert');
    await expect(page.getByRole('region', {name: 'BERT', exact: true})).toBeVisible();
    await expect(page.getByRole('region', {name: '图与筛选'})).toMatchAriaSnapshot(`
      - region "图与筛选":
        - search:
          - searchbox "模型、机构、事件……"
          - group "年份":
            - combobox "年份从":
              - option "最早" [selected]
            - combobox "年份到":
              - option "最晚" [selected]
          - combobox "看一个模型的来历与后代":
            - option "BERT" [selected]
          - combobox "纵轴"
          - paragraph:
            - status: /\\d+个模型，\\d+个事件/
        - region "BERT":
          - heading [level=2]:
            - status: BERT
          - button "关闭"
          - list:
            - listitem:
              - button "Transformer"
    `);
  });

  test('of the licence table', async ({page, open}) => {
    await open('/licenses/?q=bert');
    await expect(page.locator('table:has([id="bert"]) thead')).toMatchAriaSnapshot(`
      - rowgroup:
        - row:
          - columnheader "模型":
            - button "模型"
          - columnheader "商用":
            - button "商用"
          - columnheader "要留意什么"
          - columnheader "许可证":
            - button "许可证"
          - columnheader "出处与核对"
          - columnheader "比较"
    `);
    await expect(page.locator('[id="bert"]')).toMatchAriaSnapshot(`
      - row /BERT/:
        - rowheader /BERT/:
          - link "BERT"
        - cell "可商用"
        - cell /Apache/
        - cell "Apache-2.0"
        - cell:
          - link "github.com"
        - cell "比较：BERT":
          - checkbox "比较：BERT"
    `);
  });

  test('of the search', async ({page, open}) => {
    await open('/en/about/');
    await page.keyboard.press('Control+k');
    await expect(page.locator('dialog[open]').getByRole('option').first()).toBeVisible();
    await expect(page.locator('dialog[open]')).toMatchAriaSnapshot(`
      - dialog "Search":
        - combobox "Search"
        - button "Close"
        - status
        - listbox "Search results":
          - group "Try":
            - option "GPT-3"
    `);
  });

  test('of a figure', async ({page, open}) => {
    await open('/bert-to-gpt3/two-stage/?lora.rank=8#fig-lora');
    await expect(page.locator('#fig-lora')).toMatchAriaSnapshot(`
      - figure /图2/:
        - group "一个大方阵，两个瘦长矩阵":
          - group "矩阵的宽度d":
            - button /BERT/ [pressed]
            - button /GPT-3/
          - slider "秩r："
          - img /方阵W不动/
          - button "重新开始"
          - button "此状态的链接"
          - button "下载图（SVG）"
        - link "图2":
          - /url: "#fig-lora"
        - paragraph:
          - button "PNG"
          - button "复制此图的链接或引用": 链接
          - button "放大"
    `);
  });
});
