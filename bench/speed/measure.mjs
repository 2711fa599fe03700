// @ts-check
/* global document, window, performance, requestAnimationFrame, addEventListener, PerformanceObserver */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../../scripts/browser.mjs';
import {line, median, serve, slowdown} from '../serve.mjs';
import {buildPeers, run} from './build.mjs';

/**
 * `npm run bench:speed`: our pages beside Starlight's and VitePress', all from our own text, in one run: a
 * phone's processor (4 × slower) and line (1.6 Mbps, 150 ms). Times mean little by themselves on a shared
 * machine; their ratios do. Then what a press takes until something is seen, during and after loading.
 */

const runs = Number(process.env.RUNS ?? 5);
const pages = ['bert-to-gpt3/bert/', 'overview/', 'gpt3-to-llm/scaling-laws/'];

const {roots, seconds, pages: count} = buildPeers();
/** Our own Chinese pages, built to where nothing is served from: the same pages that the peers build. */
const own = run(
  [
    process.execPath,
    'node_modules/@docusaurus/core/bin/docusaurus.mjs',
    'build',
    '--locale=zh-Hans',
    `--out-dir=${path.join(import.meta.dirname, 'dist/ours')}`,
  ],
  path.resolve(import.meta.dirname, '../..'),
);
console.log(`processor time of a build of ${count} pages, s`);
for (const [name, took] of Object.entries({ours: own, ...seconds}))
  console.log(
    `  ${name.padEnd(10)} ${took.toFixed(1).padStart(6)} (${(took / seconds.vitepress).toFixed(2)} × VitePress)`,
  );
const sites = Object.fromEntries(
  await Promise.all(Object.entries(roots).map(async ([name, root]) => [name, await serve(root)])),
);
const browser = await puppeteer.launch({
  executablePath: findChromium() ?? undefined,
  args: ['--no-sandbox', '--disable-background-networking'],
});

/** A cold tab on the slow phone, which counts what it is sent and what it feels like. */
async function coldTab() {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({width: 390, height: 844, hasTouch: true, isMobile: true});
  const client = await tab.createCDPSession();
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', line);
  await client.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  let bytes = 0;
  client.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
  await tab.evaluateOnNewDocument(() => {
    const seen = {lcp: 0, cls: 0, blocking: 0};
    Object.assign(window, {seen});
    const watch = (/** @type {string} */ type, /** @type {(entry: any) => void} */ use) =>
      new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({type, buffered: true});
    watch('largest-contentful-paint', ({startTime}) => (seen.lcp = startTime));
    watch('layout-shift', ({value, hadRecentInput}) => (seen.cls += hadRecentInput ? 0 : value));
    watch('longtask', ({duration}) => (seen.blocking += duration - 50));
  });
  return {tab, bytes: () => bytes, close: () => context.close()};
}

/** @typedef {{kb: number, lcp: number, blocking: number, cls: number}} Load */
/** @param {string} address @returns {Promise<Load>} */
async function load(address) {
  const {tab, bytes, close} = await coldTab();
  await tab.goto(address, {waitUntil: 'load'});
  await tab.waitForNetworkIdle({idleTime: 1500});
  const {lcp, cls, blocking} = await tab.evaluate(() => /** @type {any} */ (window).seen);
  await close();
  return {kb: bytes() / 1000, lcp, blocking, cls};
}

/** What a reader presses, and by what it is seen to have worked. */
const presses = [
  {name: 'menu', press: '.navbar__toggle', seen: 'dialog[open]'},
  {name: 'search', press: 'button[data-search]', seen: 'dialog[open] input'},
  {name: 'contents', press: 'article > details summary', seen: 'article > details[open]'},
  {name: 'copy', press: 'h1 [data-act=copy]', seen: '[role=menu]'},
  {name: 'term', press: 'article p a[data-hover]', seen: '[role=tooltip]'},
];

/**
 * Milliseconds from a press until its effect is there, while the page still loads or when it has.
 * @param {string} address @param {{press: string, seen: string}} what @param {boolean} isEarly
 */
async function pressTime(address, {press, seen}, isEarly) {
  const {tab, close} = await coldTab();
  await tab.goto(address, {waitUntil: isEarly ? 'domcontentloaded' : 'load'});
  if (!isEarly) await tab.waitForNetworkIdle({idleTime: 1000});
  const target = await tab.waitForSelector(press);
  await tab.evaluate((/** @type {string} */ selector) => {
    addEventListener(
      'touchstart',
      () => {
        const start = performance.now();
        const look = () => {
          const found = document.querySelector(selector);
          if (found && found.getClientRects().length > 0)
            Object.assign(window, {took: performance.now() - start});
          else requestAnimationFrame(look);
        };
        look();
      },
      {once: true, capture: true},
    );
  }, seen);
  await target?.tap();
  const took = await tab
    .waitForFunction(() => /** @type {any} */ (window).took, {timeout: 8000})
    .then(
      (handle) => handle.jsonValue(),
      () => Infinity,
    );
  await close();
  return Number(took);
}

/** @type {Record<string, any>} */
const result = {runs, build: {pages: count, ours: own, ...seconds}, pages: {}, presses: {}, next: {}};
for (const page of pages) {
  /** @type {Record<string, Load[]>} */
  const loads = {ours: [], starlight: [], vitepress: []};
  // In turn, so that a busy minute of the machine is busy for all.
  for (let run = 0; run < runs; run += 1) {
    for (const name of Object.keys(loads)) loads[name]?.push(await load(sites[name].origin + page));
  }
  const of = (/** @type {string} */ name, /** @type {keyof Load} */ key) =>
    median((loads[name] ?? []).map((each) => each[key]));
  result.pages[page] = Object.fromEntries(
    Object.keys(loads).map((name) => [
      name,
      {
        kb: of(name, 'kb'),
        lcp: of(name, 'lcp'),
        blocking: of(name, 'blocking'),
        cls: of(name, 'cls'),
        lcpToStarlight: of(name, 'lcp') / of('starlight', 'lcp'),
      },
    ]),
  );
  console.log(`\n${page}`);
  for (const [name, {kb, lcp, blocking, cls, lcpToStarlight}] of Object.entries(result.pages[page])) {
    console.log(
      `  ${name.padEnd(10)} ${kb.toFixed(1).padStart(7)} KB  LCP ${lcp.toFixed(0).padStart(5)} ms (${lcpToStarlight.toFixed(2)} × Starlight)  blocking ${blocking.toFixed(0).padStart(4)} ms  CLS ${cls.toFixed(3)}`,
    );
  }
}
console.log('\npress → seen, ms: while loading | loaded');
for (const what of presses) {
  const times = {early: /** @type {number[]} */ ([]), late: /** @type {number[]} */ ([])};
  for (let run = 0; run < Math.min(runs, 3); run += 1) {
    times.early.push(await pressTime(sites.ours.origin + pages[0], what, true));
    times.late.push(await pressTime(sites.ours.origin + pages[0], what, false));
  }
  result.presses[what.name] = {early: median(times.early), late: median(times.late)};
  console.log(
    `  ${what.name.padEnd(10)} ${median(times.early).toFixed(0).padStart(5)} | ${median(times.late).toFixed(0).padStart(5)}`,
  );
}
console.log('\nnext chapter, warm: press → its largest text, ms');
for (const [name, next] of Object.entries({
  ours: 'main nav > a:last-child',
  starlight: '.pagination-links a[rel=next]',
  vitepress: '.pager-link.next',
})) {
  const times = [];
  for (let run = 0; run < Math.min(runs, 3); run += 1) {
    const {tab, close} = await coldTab();
    await tab.goto(sites[name].origin + pages[0], {waitUntil: 'load'});
    await tab.waitForNetworkIdle({idleTime: 1000});
    const before = await tab.$eval('h1', (title) => title.textContent);
    const start = Date.now();
    await tab.$eval(next, (link) => /** @type {HTMLElement} */ (link).click()).catch(() => {});
    await tab
      .waitForFunction(
        (/** @type {string} */ old) =>
          document.querySelector('h1') && document.querySelector('h1')?.textContent !== old,
        {timeout: 15_000},
        before,
      )
      .then(
        () => times.push(Date.now() - start),
        () => times.push(NaN),
      );
    await close();
  }
  const took = median(times);
  result.next[name] = took;
  // A peer may have no such link where our text gives it no order.
  console.log(`  ${name.padEnd(10)} ${(Number.isNaN(took) ? '–' : took.toFixed(0)).padStart(5)}`);
}
writeFileSync(path.join(import.meta.dirname, 'result.json'), JSON.stringify(result, null, 2));
await browser.close();
for (const {server} of Object.values(sites)) server.close();
