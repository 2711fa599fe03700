// @ts-check
/* global document, window, performance, requestAnimationFrame, MessageChannel, MutationObserver, PerformanceObserver */
import {Buffer} from 'node:buffer';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../scripts/browser.mjs';
import {serve, slowdown} from './serve.mjs';

/**
 * `node bench/keystroke.mjs [--search] [folder …]`: how long a key typed into the filter of `/licenses/`, or
 * into the dialog of the search, takes until it is painted, and until the rows are, on a processor 4 × slower.
 * Several builds are measured by turns in one run, since times on a shared machine mean little and their ratios
 * do; `work` is what the main thread did for a key until it was painted, waiting for the processor left out,
 * from one more turn that is traced. `RUNS=5` for more than three turns.
 */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const ofSearch = process.argv.includes('--search');
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const folders = (named.length > 0 ? named : [path.join(root, 'build')]).map((folder) => path.resolve(folder));
const runs = Number(process.env.RUNS ?? 3);
/** Between two keys, as of somebody who types quickly. */
const pause = 150;

/** @typedef {import('puppeteer-core').Page} Tab */
/** A box that is typed into. @typedef {{page: string, list: string, keys: string[], open: (tab: Tab) => Promise<unknown>}} Box */

/** @type {Box} */
const licences = {
  page: 'licenses/',
  list: '#license-table table',
  /** Names narrowed down, taken back, and what fits nothing: 41 keys. */
  keys: [
    ...'llama',
    ...Array(5).fill('Backspace'),
    ...'apache',
    ...Array(6).fill('Backspace'),
    ...'qwen2.5-72b',
    ...Array(8).fill('Backspace'),
  ],
  async open(tab) {
    await tab.click('#license-table input[type=search]');
    // The counts on the verdicts say that the tools have read the table.
    await tab.waitForFunction(() =>
      /\d/.test(document.querySelector('#license-table [role=group]')?.textContent ?? ''),
    );
  },
};

/** @type {Box} */
const search = {
  page: 'overview/',
  list: 'dialog[open] [role=listbox]',
  /** A term, a question, a name with a slip, and words in two scripts: 61 keys. */
  keys: [
    ...'预训练',
    ...Array(3).fill('Backspace'),
    ...'为什么注意力要除以根号d',
    ...Array(12).fill('Backspace'),
    ...'gpt-3 parmeters',
    ...Array(8).fill('Backspace'),
    ...'llama许可证',
  ],
  async open(tab) {
    await tab.keyboard.press('/');
    await tab.waitForSelector('dialog[open] input');
    // With a result that has the text of a chapter, all that the search fetches has come and is prepared.
    await tab.keyboard.sendCharacter('参数');
    await tab.waitForSelector('dialog[open] [role=option] mark', {timeout: 60_000});
    await tab.waitForNetworkIdle({idleTime: 2000});
    await tab.keyboard.press('Backspace');
    await tab.keyboard.press('Backspace');
  },
};
const {page, list, keys, open} = ofSearch ? search : licences;

/** @typedef {{event: number[], frame: number[], rows: number[], work: number[]}} Times */

/** Milliseconds of work from each key to its frame. @param {Uint8Array | undefined} recorded */
function workOf(recorded) {
  /** @type {{name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: {data?: {type?: string}}}[]} */
  const all = JSON.parse(Buffer.from(recorded ?? []).toString()).traceEvents;
  const keydown = all.filter(({name, args}) => name === 'EventDispatch' && args?.data?.type === 'keydown');
  const [first] = keydown;
  const own = all
    .filter(({ph, pid, tid}) => ph === 'X' && pid === first?.pid && tid === first.tid)
    .map(({name, ts, dur = 0, tdur = dur}) => ({name, ts, end: ts + dur, tdur}))
    .sort((a, b) => a.ts - b.ts || b.end - a.end);
  let end = 0;
  const outermost = own.filter((task) => {
    const isOutermost = task.ts >= end;
    if (isOutermost) end = task.end;
    return isOutermost;
  });
  return keydown.flatMap(({ts}) => {
    const painted = own.find((task) => task.name === 'Layerize' && task.end > ts)?.end;
    if (!painted) return [];
    const tasks = outermost.filter((task) => task.end > ts && task.ts < painted);
    return [tasks.reduce((sum, {tdur}) => sum + tdur, 0) / 1000];
  });
}

/**
 * A key that writes a Chinese character, as the last of an input method does.
 * @param {import('puppeteer-core').CDPSession} session @param {string} text
 */
async function typeHan(session, text) {
  const key = {key: text, text, unmodifiedText: text};
  await session.send('Input.dispatchKeyEvent', {type: 'keyDown', ...key});
  await session.send('Input.dispatchKeyEvent', {type: 'keyUp', ...key});
}

/** Types into the box of one build and reads what each key took. @param {string} origin @param {boolean} isTraced */
async function measure(origin, isTraced) {
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? undefined,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const tab = await browser.newPage();
    await tab.setViewport({width: 1280, height: 900});
    await tab.goto(origin + page, {waitUntil: 'load'});
    await open(tab);
    await tab.waitForNetworkIdle();
    if (isTraced) await tab.tracing.start({categories: ['devtools.timeline', 'toplevel']});
    const session = await tab.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    await tab.evaluate((selector) => {
      const times = Object.assign(window, {times: {event: [], frame: [], rows: []}}).times;
      /** @type {{event: number[], frame: number[], rows: number[]}} */
      const {event, frame, rows} = times;
      new PerformanceObserver((list) => {
        for (const {name, duration} of list.getEntries()) if (name === 'keydown') event.push(duration);
      }).observe(/** @type {PerformanceObserverInit} */ ({type: 'event', durationThreshold: 16}));
      let pressed = 0;
      // A message sent in a frame is read when that frame has been drawn.
      const afterPaint = (/** @type {() => void} */ then) =>
        requestAnimationFrame(() => {
          const {port1, port2} = new MessageChannel();
          port1.onmessage = then;
          port2.postMessage(null);
        });
      window.addEventListener(
        'keydown',
        ({timeStamp}) => {
          pressed = timeStamp;
          afterPaint(() => frame.push(performance.now() - timeStamp));
        },
        true,
      );
      let isWaiting = false;
      new MutationObserver(() => {
        if (isWaiting) return;
        isWaiting = true;
        const since = pressed;
        afterPaint(() => {
          isWaiting = false;
          rows.push(performance.now() - since);
        });
      }).observe(/** @type {Element} */ (document.querySelector(selector)?.parentElement), {
        attributes: true,
        childList: true,
        characterData: true,
        subtree: true,
      });
    }, list);
    for (const key of keys) {
      if (/[^\x20-\x7e]/.test(key)) await typeHan(session, key);
      else await tab.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key));
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    const work = isTraced ? workOf(await tab.tracing.stop()) : [];
    const times = await tab.evaluate(() => /** @type {any} */ (/** @type {unknown} */ (window)).times);
    return /** @type {Times} */ ({...times, work});
  } finally {
    await browser.close();
  }
}

/** @param {number[]} values @param {number} share */
const at = (values, share) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;

/** @type {{folder: string, origin: string, server: import('node:http').Server, times: Times}[]} */
const sites = [];
for (const folder of folders)
  sites.push({folder, ...(await serve(folder)), times: {event: [], frame: [], rows: [], work: []}});
for (let run = 0; run < runs; run += 1) {
  for (const {origin, times} of sites) {
    const {event, frame, rows} = await measure(origin, false);
    // A key quicker than the browser reports was painted within a frame.
    times.event.push(...event, ...Array(Math.max(0, keys.length - event.length)).fill(16));
    times.frame.push(...frame);
    times.rows.push(...rows);
  }
}
for (const {origin, times} of sites) times.work = (await measure(origin, true)).work;
for (const {server} of sites) server.close();

console.log(`${keys.length} keys × ${runs}, processor ${slowdown} × slower; ms: median, 95th of a hundred`);
const [first] = sites;
for (const {folder, times} of sites) {
  const words = /** @type {const} */ (['event', 'frame', 'rows', 'work']).map((name) => {
    const [median, most] = [at(times[name], 0.5), at(times[name], 0.95)];
    const ratio =
      first && folder !== first.folder ? ` (${(most / at(first.times[name], 0.95)).toFixed(2)} ×)` : '';
    return `${name} ${median.toFixed(0)} ${most.toFixed(0)}${ratio}`;
  });
  console.log(`${folder}: ${words.join(' · ')}`);
}
