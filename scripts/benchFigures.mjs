/**
 * How long the figures keep the page waiting: works each of them at a quarter of the processor's speed and
 * prints, for each thing done, the longest task of the main thread in milliseconds: the processor's time,
 * which other programs lengthen less, and in brackets the clock's. `node scripts/benchFigures.mjs` after a
 * build; `--only fig-lora,…` for some of them, `--runs 3` for the median of several, `--width` of the window
 * (390), `--why` for what the time of tasks over 50 ms went into.
 */
/* global performance */
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {chromium} from '@playwright/test';
import {findChromium} from './browser.mjs';

const {values: options} = parseArgs({
  options: {
    only: {type: 'string'},
    runs: {type: 'string', default: '1'},
    width: {type: 'string', default: '390'},
    why: {type: 'boolean', default: false},
  },
});
const port = process.env.TEST_PORT ?? '3127';
const slower = 4;
const bar = 50;
/** Every figure that can be worked, and where it stands. */
const pages = JSON.parse(readFileSync('tests/figures.json', 'utf8')).filter(
  ([, id]) => !options.only || options.only.split(',').includes(id),
);
const categories = ['toplevel', 'blink.user_timing'].concat(
  options.why ? ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'] : [],
);

/** The time that a task's parts took by themselves, the longest first. */
function reasons(task, events) {
  const within = events
    .filter(({ts, dur}) => ts >= task.ts && ts + dur <= task.ts + task.dur)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const own = new Map();
  const open = [];
  for (const event of within) {
    while (open.length > 0 && event.ts >= open.at(-1).ts + open.at(-1).dur) open.pop();
    const time = event.tdur ?? event.dur;
    own.set(event.name, (own.get(event.name) ?? 0) + time);
    const around = open.at(-1);
    if (around) own.set(around.name, own.get(around.name) - time);
    open.push(event);
  }
  return [...own]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 6)
    .map(([name, time]) => `${name} ${Math.round(time / 1000)}`)
    .join(', ');
}

/** Works one figure; gives the longest task of each kind of step. */
async function work(browser, home, path, id) {
  const page = await browser.newPage({viewport: {width: Number(options.width), height: 800}});
  await page.goto(home + path);
  const figure = page.locator(`#${id}`);
  await page.waitForTimeout(500);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: slower});
  await browser.startTracing(page, {categories});
  const step = async (name, act) => {
    await page.evaluate((mark) => performance.mark(mark), `step ${name}`);
    await act();
    await page.waitForTimeout(800);
    await page.evaluate(() => performance.mark('step -'));
  };
  /** Presses as a reader does, by the pointer alone: what finds the place is not of the page. */
  const press = async (name, target) => {
    await target.evaluate((element) => element.scrollIntoView({block: 'center', behavior: 'instant'}));
    await page.waitForTimeout(400);
    const box = await target.boundingBox();
    if (!box) return;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await step(name, () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, {delay: 80}));
  };
  await step('-', () => figure.evaluate((element) => element.scrollIntoView({block: 'center'})));
  const isAlive = () => figure.locator('[data-island][data-alive]').count();
  await step('seen', async () => {
    for (let x = 5; x < 200 && !(await isAlive()); x += 5) {
      await page.mouse.move(x, 5);
      await page.waitForTimeout(100);
    }
  });
  // A button that fetches goes when what it fetches has come.
  const fetching = figure.getByRole('button', {name: /KB|MB/});
  for (let left = await fetching.count(); left > 0; left -= 1) {
    await press('fetch', fetching.first());
    await page.waitForTimeout(1500);
  }
  const begin = figure.getByRole('button', {name: '开始训练'});
  if (await begin.count()) {
    await press('train', begin);
    await page.evaluate(() => performance.mark('step train'));
    await page.waitForTimeout(8000);
  }
  for (const fold of await figure.locator('summary').all()) await press('unfold', fold);
  for (const slider of await figure.getByRole('slider').all()) {
    if (!(await slider.isVisible())) continue;
    await press('slide', slider);
    await step('slide', async () => {
      for (let times = 0; times < 6; times += 1) await page.keyboard.press('ArrowLeft');
    });
  }
  for (const button of await figure.locator('[aria-pressed]').all()) await press('press', button);
  for (const radio of await figure.getByRole('radio').all()) await press('choose', radio);
  for (const box of await figure.getByRole('checkbox').all()) await press('tick', box);
  for (const field of await figure.getByRole('textbox').all()) {
    await press('write', field);
    await step('write', () => page.keyboard.type('he'));
  }
  await press('again', figure.getByRole('button', {name: '重新开始'}));
  const trace = JSON.parse((await browser.stopTracing()).toString());
  await page.close();

  const marks = trace.traceEvents.filter(({name, ph}) => ph === 'I' && name.startsWith('step '));
  const {pid, tid} = marks[0];
  const own = trace.traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X');
  const tasks = own.filter(({name}) => name === 'ThreadControllerImpl::RunTask');
  const inside = own.filter(({name, cat}) => !/toplevel/.test(cat) && name !== 'RunTask');
  const longest = new Map();
  for (const task of tasks) {
    const mark = marks.findLast(({ts}) => ts <= task.ts);
    const name = mark?.name.slice(5) ?? '-';
    if (name === '-') continue;
    const found = {cpu: (task.tdur ?? task.dur) / 1000, clock: task.dur / 1000, over: 0, why: ''};
    if (found.cpu > bar && options.why)
      console.log(`  ${id} ${name} ${Math.round(found.cpu)}: ${reasons(task, inside)}`);
    const most = longest.get(name) ?? {cpu: 0, clock: 0, over: 0};
    longest.set(name, {
      cpu: Math.max(most.cpu, found.cpu),
      clock: Math.max(most.clock, found.clock),
      over: most.over + Number(found.cpu > bar),
    });
  }
  return longest;
}

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
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const browser = await chromium.launch({executablePath: findChromium(), args: ['--no-sandbox']});
try {
  for (const [path, id] of pages) {
    const runs = [];
    for (let run = 0; run < Number(options.runs); run += 1) runs.push(await work(browser, home, path, id));
    const words = [...runs[0].keys()].map((name) => {
      const of = (field) => median(runs.map((run) => run.get(name)?.[field] ?? 0));
      const cpu = Math.round(of('cpu'));
      return `${name} ${cpu}${cpu > bar ? '!' : ''} (${Math.round(of('clock'))})`;
    });
    console.log(`${id}: ${words.join(', ')}`);
  }
} finally {
  await browser.close();
  server.kill();
}
