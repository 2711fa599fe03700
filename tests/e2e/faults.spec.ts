import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {chromium, type Page} from '@playwright/test';
import {expect, test as base} from './test';

/*
 * One part's fault never takes the page. Each of these takes something away that browsers lack or refuse,
 * or makes a part fail, and uses a page of each template in both languages: colours, search, copying, the
 * islands. Nothing may be thrown that nobody catches, and the page stays whole. `npm run check:faults`
 * prints how many of them there are.
 */

/** One page of each template. */
const templates = [
  '/',
  '/embedding-to-bert/word2vec/',
  '/gpt3-to-llm/since-2023/',
  '/timeline/?q=bert',
  '/licenses/',
  '/models/?year=2018-2019',
  '/models/bert/',
  '/glossary/',
  '/references/',
  '/map/',
  '/search/?q=BERT',
  '/nowhere/',
];
/** The server under test sends one page for all dead addresses, in Chinese. */
const isEnglish = (path: string): boolean => path.startsWith('/en/') && !path.includes('nowhere');
// Both languages run one code: of the English pages those with words of their own to say are enough.
const pages = [...templates, '/en/timeline/?q=bert', '/en/licenses/', '/en/search/?q=BERT'];

/**
 * Where the search is opened: it is the same everywhere, and the dearest thing that there is. One page of each
 * way in which a page is made: home, data, a table, none.
 */
const searching = ['/', '/models/bert/', '/en/licenses/', '/nowhere/'];

type Watched = {page: Page; complaints: string[]};

/** A test of its own context whose complaints are told page by page. */
const test = base.extend<{watched: Watched}>({
  watched: async ({page}, use) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // What the browser itself says of a file that it did not get is what was wanted here.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text());
    });
    await use({page, complaints});
  },
});

// What fades is drawn many times over, and takes a sixth of the time of all this.
test.use({contextOptions: {reducedMotion: 'reduce'}});

/** Islands that have begun, and neither live nor say why not. */
const undecided = '[data-island]:not([data-alive], [data-when="seen"], .site-note + *)';

/** Does on a page what readers do; throws where something does not answer. */
async function use(page: Page, {isCodeThere = true, opensSearch = true} = {}): Promise<void> {
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  await page.mouse.move(1, 1);
  const short = {timeout: 5000};
  if (isCodeThere) {
    await expect(page.locator(undecided)).toHaveCount(0, short);
    const figure = page.locator('[data-island][data-when="seen"]').first();
    if (await figure.count()) {
      await figure.evaluate((element) => element.scrollIntoView());
      await page.mouse.wheel(0, 10);
      await page
        .locator('[data-island][data-when="seen"]:is([data-alive], .site-note + *)')
        .first()
        .waitFor(short);
      await page.evaluate(() => window.scrollTo(0, 0));
    }
  }
  await expect(page.getByRole('heading', {level: 1})).toBeVisible(short);
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(5);

  const colours = await page.evaluate(async () => {
    const seen: (string | undefined)[][] = [];
    for (let presses = 0; presses < 3; presses += 1) {
      document.querySelector<HTMLElement>('.navbar [data-color-modes] button')?.click();
      await new Promise((resolve) => setTimeout(resolve));
      const {themeChoice, theme} = document.documentElement.dataset;
      seen.push([themeChoice, theme]);
    }
    return seen;
  });
  expect(colours.slice(0, 2)).toEqual([
    ['light', 'light'],
    ['dark', 'dark'],
  ]);

  if (opensSearch) {
    await page.keyboard.press('Control+k');
    const dialog = page.locator('dialog[open]');
    await dialog.locator('input[type="text"]').fill('BERT', short);
    if (isCodeThere) await dialog.getByRole('option').first().waitFor(short);
    await dialog.locator('input[type="text"]').press('Escape');
    await expect(dialog).toHaveCount(0, short);
  }

  const copy = page.locator('main [data-act="copy"]').first();
  if (isCodeThere && (await copy.count())) {
    await copy.click(short);
    await page.getByRole('menuitem').first().click(short);
    // Said, or offered to be copied by hand.
    await expect(page.locator('main [role=status]:not(:empty), main [role=dialog]').first()).toBeVisible(
      short,
    );
  }
}

/** Goes through pages and tells which did not bear it. */
async function visit(
  {page, complaints}: Watched,
  paths: string[],
  work: (path: string) => Promise<void> = (path) => use(page, {opensSearch: searching.includes(path)}),
): Promise<void> {
  const fallen: string[] = [];
  for (const path of paths) {
    complaints.length = 0;
    try {
      await page.goto(path, {waitUntil: 'domcontentloaded'});
      await work(path);
    } catch (error) {
      complaints.push((error as Error).message.split('\n').filter(Boolean).slice(0, 6).join(' '));
    }
    if (complaints.length > 0) fallen.push(`${path}: ${complaints.join(' | ')}`);
  }
  test.info().annotations.push({type: 'tried', description: String(paths.length)});
  test.info().annotations.push({type: 'fell', description: String(fallen.length)});
  expect(fallen).toEqual([]);
}

/** What is taken away, and how, in the page before anything of it runs. */
const taken: Record<string, () => void> = {
  'site data, blocked': () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  },
  'room to keep anything': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'the clipboard': () => Object.defineProperty(navigator, 'clipboard', {value: undefined}),
  'the leave to copy': () =>
    Object.defineProperty(navigator, 'clipboard', {
      value: {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))},
    }),
  'observers and the segmenter': () => {
    Reflect.deleteProperty(window, 'IntersectionObserver');
    Reflect.deleteProperty(window, 'ResizeObserver');
    Reflect.deleteProperty(Intl, 'Segmenter');
  },
  'observers and the segmenter, refusing': () => {
    class Refusing {
      constructor() {
        throw new Error('refused');
      }
    }
    Object.assign(window, {IntersectionObserver: Refusing, ResizeObserver: Refusing});
    Object.assign(Intl, {Segmenter: Refusing});
  },
  'media queries': () => Reflect.deleteProperty(window, 'matchMedia'),
  'media queries and highlights, refusing': () => {
    window.matchMedia = () => {
      throw new Error('refused');
    };
    Reflect.deleteProperty(CSS, 'highlights');
  },
  'changes of the address': () => {
    History.prototype.replaceState = () => {
      throw new DOMException('too many', 'SecurityError');
    };
  },
};

test.describe('a page without', {tag: '@faults'}, () => {
  for (const [name, take] of Object.entries(taken)) {
    test(name, async ({watched}) => {
      test.slow();
      await watched.page.addInitScript(take);
      await visit(watched, pages);
    });
  }

  test('cookies and site data, by the browser’s own setting', async ({baseURL}) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'lm-blocked-'));
    mkdirSync(path.join(folder, 'Default'));
    writeFileSync(
      path.join(folder, 'Default/Preferences'),
      JSON.stringify({profile: {default_content_setting_values: {cookies: 2}}}),
    );
    const {launchOptions} = test.info().project.use;
    const context = await chromium.launchPersistentContext(folder, {...launchOptions, baseURL});
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    try {
      await page.goto('/');
      // Else this would test nothing.
      expect(
        await page.evaluate(() =>
          Promise.resolve()
            .then(() => typeof localStorage)
            .catch(String),
        ),
      ).toMatch(/SecurityError/);
      await visit({page, complaints}, ['/', '/en/timeline/', '/models/bert/']);
    } finally {
      await context.close();
      rmSync(folder, {recursive: true, force: true});
    }
  });
});

/** Scripts of the build, but for the first one of every page. */
const code = /\/assets\/js\/(?!document\.)[^/]+\.js/;

test.describe('code that', {tag: '@faults'}, () => {
  test('cannot be fetched leaves pages that can be read, and says so when something is pressed', async ({
    watched,
  }) => {
    test.slow();
    const {page} = watched;
    await page.route(code, (route) => route.abort());
    await visit(watched, pages, async (path) => {
      await use(page, {isCodeThere: false, opensSearch: false});
      await page.keyboard.press('Control+k');
      const status = page.locator('dialog[open] [role=status]');
      await expect(status).toHaveText(isEnglish(path) ? /could not be loaded/ : /没有载入成功/, {
        timeout: 5000,
      });
      await page.keyboard.press('Escape');
      const waiting = page.locator('main :is([data-act], [data-island] button)').first();
      if ((await waiting.count()) === 0) return;
      await waiting.click({timeout: 5000});
      await expect(page.locator('#site-note')).toHaveText(isEnglish(path) ? /did not arrive/ : /没有取到/, {
        timeout: 5000,
      });
    });
  });

  test('is the island’s alone and missing leaves its still form, with a line and a way to try again', async ({
    watched,
  }) => {
    const {page} = watched;
    let isMissing = true;
    await page.route(code, (route) =>
      isMissing && !/\/more\./.test(route.request().url()) ? route.abort() : route.continue(),
    );
    const islands = ['/timeline/', '/en/licenses/', '/models/', '/embedding-to-bert/word2vec/'];
    await visit(watched, islands, async (path) => {
      const island = page.locator('[data-island]').first();
      await page.locator('html[data-has-hydrated="true"]').waitFor();
      const still = await island.innerText();
      await island.evaluate((element) => element.scrollIntoView());
      await page.mouse.move(1, 1);
      await page.mouse.wheel(0, 10);
      const line = page
        .locator('.site-note')
        .filter({hasText: path.startsWith('/en/') ? 'arrive' : '没有取到'});
      // The first move may only have asked for the second script.
      let y = 1;
      await expect
        .poll(
          async () => {
            await page.mouse.move(1, (y += 1));
            return line.count();
          },
          {timeout: 5000},
        )
        .toBeGreaterThan(0);
      expect(await island.innerText()).toBe(still);
      isMissing = false;
      await line.getByRole('button').first().click();
      await expect(island).toHaveAttribute('data-alive', '', {timeout: 5000});
      await expect(line).toHaveCount(0);
      // For the next page, which asks for its code as soon as the pointer lies over it.
      isMissing = true;
    });
  });

  test('is the search’s and missing is said in the dialog, and asked for again', async ({watched}) => {
    const {page} = watched;
    // First nothing but the first scripts comes; then the code does, but not the index, or all of it but the texts.
    const parts = ['js/search.', 'search/names.', 'search/texts.'];
    let missing = parts;
    await page.route(/\/assets\/(?:js\/search\.|search\/)/, (route) =>
      missing.some((part) => route.request().url().includes(part)) ? route.abort() : route.continue(),
    );
    const places = {
      '/overview/': 'dialog[open]',
      '/en/overview/': 'dialog[open]',
      '/search/': 'main',
    } as const;
    await visit(watched, Object.keys(places), async (path) => {
      await page.locator('html[data-has-hydrated="true"]').waitFor();
      const place = page.locator(places[path as keyof typeof places]);
      if (path !== '/search/') await page.keyboard.press('Control+k');
      const input = place.locator('input').first();
      await input.fill('BERT');
      const retry = place.getByRole('button', {name: path.startsWith('/en/') ? /again/i : '再试一次'});
      for (const come of [1, 2, 3]) {
        await retry.waitFor({timeout: 5000});
        missing = parts.slice(come);
        await retry.click();
        await expect(input).toBeFocused();
      }
      await expect(retry).toHaveCount(0, {timeout: 5000});
      await expect(place.locator('[role=option], li').first()).toBeVisible({timeout: 5000});
      await expect(input).toHaveValue('BERT');
      missing = parts;
    });
  });

  test('is slow is announced, and does what was pressed', async ({watched}) => {
    const {page} = watched;
    let release = (): void => {};
    const hold = (): Promise<void> => new Promise((resolve) => (release = resolve));
    let held = hold();
    await page.route(code, async (route) => {
      await held;
      await route.continue();
    });
    const cases: Record<string, {press: string; done: string}> = {
      '/models/bert/': {press: '[data-act="copy"]', done: '[role="menu"]'},
      '/en/licenses/': {
        press: '[data-island] button[aria-pressed]',
        done: '[data-island] [aria-pressed="true"]',
      },
    };
    await visit(watched, Object.keys(cases), async (path) => {
      const {press, done} = cases[path]!;
      await page.locator('html[data-has-hydrated="true"]').waitFor();
      await page.locator(`main ${press}`).first().click();
      const note = page.locator('#site-note');
      await expect(note).toHaveText(path.startsWith('/en/') ? 'Loading…' : '正在载入……', {timeout: 8000});
      release();
      await expect(page.locator(done)).toHaveCount(1, {timeout: 8000});
      await expect(note).toBeEmpty();
      held = hold();
    });
  });
});

test.describe('a part that fails', {tag: '@faults'}, () => {
  const islands = ['/timeline/', '/en/licenses/', '/en/models/', '/en/embedding-to-bert/word2vec/'];

  /** From now on nobody can read a query, which every island does while it draws itself. */
  const breakQueries = (): void => {
    const broken = (): never => {
      throw new Error('broken for a test');
    };
    Object.assign(URLSearchParams.prototype, {get: broken, getAll: broken});
  };
  const inFault = (path: string): string => (path.startsWith('/en/') ? 'failed' : '出了错');

  test('at once is put back as it stood, and the page goes on', async ({watched}) => {
    const {page} = watched;
    await page.addInitScript(breakQueries);
    await visit(watched, islands, async (path) => {
      await page.locator('html[data-has-hydrated="true"]').waitFor();
      const island = page.locator('[data-island]').first();
      const still = await island.innerText();
      await island.evaluate((element) => element.scrollIntoView());
      await page.mouse.move(1, 1);
      await page.mouse.wheel(0, 10);
      await page
        .locator('.site-note')
        .filter({hasText: inFault(path)})
        .first()
        .waitFor({timeout: 5000});
      expect(await island.innerText()).toBe(still);
      await page.evaluate(() => window.scrollTo(0, 0));
      const before = await page.locator('html').getAttribute('data-theme-choice');
      await page.locator('.navbar [data-color-modes] button').first().click();
      await expect(page.locator('html')).not.toHaveAttribute('data-theme-choice', before!);
    });
  });

  test('later is put back too, and what it hid is shown again', async ({watched}) => {
    const {page} = watched;
    await visit(watched, ['/timeline/?q=bert', '/en/licenses/?q=bert', '/models/?q=bert'], async (path) => {
      await page.locator('html[data-has-hydrated="true"]').waitFor();
      await page.mouse.move(1, 1);
      await expect(page.locator('[data-record][hidden]').first()).toBeAttached({timeout: 5000});
      await page.evaluate(breakQueries);
      // As the way back in the history does.
      await page.evaluate(() => {
        window.history.replaceState(null, '', '?q=gpt');
        window.dispatchEvent(new PopStateEvent('popstate'));
      });
      const line = page.locator('.site-note').filter({hasText: inFault(path)});
      await line.waitFor({timeout: 5000});
      await expect(page.locator('[data-record][hidden]')).toHaveCount(0);
      await expect(page.locator('[data-island] input').first()).toBeVisible();
    });
  });
});
