import {spawn, type ChildProcess} from 'node:child_process';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {findFirefox} from '../../scripts/browser.mjs';
import events from '../../src/data/events.json';

const port = 3124;
const site = `http://localhost:${port}`;
let server: ChildProcess;
let browser: Browser;

beforeAll(async () => {
  server = spawn(
    process.execPath,
    ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'serve', '--no-open', '--port', String(port)],
    {stdio: 'ignore'},
  );
  browser = await puppeteer.launch({browser: 'firefox', executablePath: findFirefox()!, headless: true});
  await vi.waitFor(async () => expect((await fetch(site)).ok).toBe(true), {timeout: 30_000, interval: 200});
});

afterAll(async () => {
  await browser?.close();
  server?.kill();
});

/** Opens a page, lets `use` work on it, and fails on any complaint, blocked scripts among them. */
async function visit(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:')) complaints.push(request.url());
  });
  await page.goto(site + path);
  await page.waitForSelector('html[data-has-hydrated="true"]');
  // A reader who does nothing is sent nothing more.
  await page.mouse.move(1, 1);
  await use(page);
  await page.close();
  expect(complaints).toEqual([]);
}

describe('in Firefox', () => {
  it.each([
    '/',
    '/overview/',
    '/embedding-to-bert/word2vec/',
    '/gpt3-to-llm/scaling-laws/',
    '/licenses/',
    '/glossary/',
    '/models/bert/',
    '/en/',
    '/en/bert-to-gpt3/bert/',
    '/en/licenses/',
  ])('%s hydrates in silence and fits the window', async (path) => {
    await visit(path, async (page) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(wide).toBe(false);
    });
  });

  it('the timeline filters, and an event in the address wins', async () => {
    const target = events.find(({kind}) => kind === 'paper')!;
    await visit(`/timeline/?kind=license#${target.id}`, async (page) => {
      await page.waitForFunction(
        (all) => document.querySelectorAll('#list [data-record]:not([hidden])').length === all,
        {},
        events.length,
      );
    });
    await visit('/timeline/?q=bert', async (page) => {
      await page.waitForFunction(
        (all) => document.querySelectorAll('#list [data-record]:not([hidden])').length < all,
        {},
        events.length,
      );
    });
  });

  it('a figure that can be worked works once it is seen', async () => {
    await visit('/embedding-to-bert/word2vec/', async (page) => {
      await page.$eval('#fig-king-queen', (figure) => figure.scrollIntoView());
      // Its second button does nothing until the code is there; the first stands for what is shown already.
      await page.waitForFunction(() => {
        const button = document.querySelectorAll<HTMLButtonElement>('#fig-king-queen button')[1];
        button?.click();
        return button?.getAttribute('aria-pressed') === 'true';
      });
    });
  });

  it('a formula is set in KaTeX’s own fonts', async () => {
    await visit('/embedding-to-bert/transformer/', async (page) => {
      await page.waitForFunction(() => document.fonts.check('16px KaTeX_Main'));
    });
  });
});
