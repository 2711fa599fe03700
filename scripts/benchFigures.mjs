/**
 * How long the figures keep the page waiting: works each of them at a quarter of the processor's speed and
 * prints the longest task of the main thread. `node scripts/benchFigures.mjs` after a build.
 */
/* global window, PerformanceObserver */
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {chromium} from '@playwright/test';
import {findChromium} from './browser.mjs';

const port = process.env.TEST_PORT ?? '3127';
const slower = 4;
/** Every figure that can be worked, and where it stands. */
const pages = JSON.parse(readFileSync('tests/figures.json', 'utf8'));

const serve = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
const server = spawn(process.execPath, [serve, 'serve', '--no-open', '--port', port], {stdio: 'ignore'});
const home = `http://localhost:${port}`;
for (let tries = 0; tries < 100; tries += 1) {
  if (
    await fetch(home).then(
      () => true,
      () => false,
    )
  )
    break;
  await new Promise((resolve) => setTimeout(resolve, 200));
}
const browser = await chromium.launch({executablePath: findChromium(), args: ['--no-sandbox']});
try {
  for (const [path, id] of pages) {
    const page = await browser.newPage();
    await page.goto(home + path);
    const figure = page.locator(`#${id}`);
    await figure.scrollIntoViewIfNeeded();
    await page.waitForTimeout(1500);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: slower});
    await page.evaluate(() => {
      window.tasks = [];
      new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries()) window.tasks.push(duration);
      }).observe({type: 'longtask'});
    });
    /** @type {string[]} */
    const said = [];
    /** Does something and notes the tasks over 50 ms that came of it. */
    const step = async (name, act) => {
      await act();
      await page.waitForTimeout(1500);
      const tasks = await page.evaluate(() => window.tasks.splice(0));
      if (tasks.length > 0) said.push(`${name} ${tasks.map((task) => Math.round(task)).join(', ')}`);
    };
    // A button that fetches goes when what it fetches has come.
    const fetching = figure.getByRole('button', {name: /KB/});
    for (let left = await fetching.count(); left > 0; left -= 1)
      await step('fetch', () => fetching.first().click());
    const begin = figure.getByRole('button', {name: '开始训练'});
    if (await begin.count())
      await step('train', async () => {
        await begin.click();
        await page.waitForTimeout(4000);
      });
    for (const slider of await figure.getByRole('slider').all()) {
      if (!(await slider.isVisible())) continue;
      await step('slide', async () => {
        await slider.focus();
        for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowLeft');
      });
    }
    for (const radio of await figure.getByRole('radio').all())
      await step('choose', () => radio.evaluate((input) => input.click()));
    for (const box of await figure.getByRole('checkbox').all())
      await step('tick', () => box.evaluate((input) => input.click()));
    console.log(`${id}: ${said.length > 0 ? `tasks over 50 ms: ${said.join('; ')}` : 'no task over 50 ms'}`);
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}
