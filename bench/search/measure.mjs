// @ts-check
/* global document, window, performance, requestAnimationFrame, addEventListener */
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../../scripts/browser.mjs';
import {median, serve, slowdown} from '../serve.mjs';

/**
 * `npm run bench:find`: our search beside Pagefind over the same built pages, in one run, on a phone's
 * processor (4 × slower) and line (1.6 Mbps, 150 ms): from the wish to search until the first result is seen
 * with its text, and what was fetched for it. Pagefind is used in its lightest way, by its own calls and
 * without its interface, and its worker has the whole processor; ours with dialog and all. `BUILD` names another folder than `build`.
 */

const here = import.meta.dirname;
const build = path.resolve(process.env.BUILD ?? path.join(here, '../../build'));
const runs = Number(process.env.RUNS ?? 3);
/** What is asked, and a part of the address of what would do. @type {[query: string, wanted: string][]} */
const queries = [
  ['负采样', 'negative-sampling'],
  ['微调', 'fine-tuning'],
  ['思维链', 'chain-of-thought'],
  ['GPT-3', 'gpt'],
  ['Apache', 'license'],
];

/** The Chinese pages with Pagefind's index of them, and a page that has nothing but Pagefind. */
function site() {
  if (!existsSync(path.join(build, 'index.html')))
    throw new Error('There is no build. Run “npm run build” first.');
  const root = path.join(here, 'dist');
  rmSync(root, {recursive: true, force: true});
  mkdirSync(root, {recursive: true});
  cpSync(build, root, {recursive: true, filter: (file) => path.relative(build, file) !== 'en'});
  const run = (/** @type {string} */ command, /** @type {string[]} */ ...args) => {
    const {status, stderr, stdout} = spawnSync(command, args, {cwd: here, encoding: 'utf8'});
    if (status !== 0)
      throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  };
  if (!existsSync(path.join(here, 'node_modules')))
    run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
  const [{version}] = [
    JSON.parse(readFileSync(path.join(here, 'node_modules/pagefind/package.json'), 'utf8')),
  ];
  run(process.execPath, 'node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist');
  writeFileSync(
    path.join(root, 'peer.html'),
    '<!doctype html><html lang="zh-Hans"><title>Pagefind</title><link rel="icon" href="data:,"><ol></ol></html>',
  );
  return {root, version};
}

const {root, version} = site();
const {server, origin, sent} = await serve(root, true);
const browser = await puppeteer.launch({
  executablePath: findChromium() ?? undefined,
  args: ['--no-sandbox', '--disable-background-networking'],
});

/** A cold tab on the slow phone with a page in it that has come to rest. @param {string} page */
async function restingTab(page) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const client = await tab.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await tab.goto(origin + page, {waitUntil: 'load'});
  await tab.waitForNetworkIdle({idleTime: 1500});
  const before = sent();
  return {tab, kilobytes: () => (sent() - before) / 1000, close: () => context.close()};
}

/** @typedef {{ms: number, kb: number, found: string}} Seen */
/** @param {string} query @returns {Promise<Seen>} */
async function ours(query) {
  const {tab, kilobytes, close} = await restingTab('overview/');
  await tab.evaluate(() => {
    addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        const look = () => {
          const found = document.querySelector('dialog[open] a[role=option] mark')?.closest('a');
          if (found)
            Object.assign(window, {
              seen: {ms: performance.now() - start, found: found.pathname + found.hash},
            });
          else requestAnimationFrame(look);
        };
        look();
      },
      {once: true, capture: true},
    );
  });
  await tab.keyboard.press('/');
  await tab.keyboard.sendCharacter(query);
  const seen = await tab.waitForFunction(() => /** @type {any} */ (window).seen, {timeout: 60_000});
  const kb = kilobytes();
  const result = /** @type {Seen} */ (await seen.jsonValue());
  await close();
  return {...result, kb};
}

/** @param {string} query @returns {Promise<Seen>} */
async function pagefind(query) {
  const {tab, kilobytes, close} = await restingTab('peer.html');
  const result = await tab.evaluate(async (/** @type {string} */ typed) => {
    const start = performance.now();
    const engine = await import(/** @type {string} */ ('/pagefind/pagefind.js'));
    const {results} = await engine.search(typed);
    const first = await results[0]?.data();
    const item = document.createElement('li');
    item.innerHTML = first ? `${first.meta.title} ${first.excerpt}` : 'nothing';
    document.querySelector('ol')?.append(item);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return {ms: performance.now() - start, found: first?.url ?? 'nothing'};
  }, query);
  const kb = kilobytes();
  await close();
  return {...result, kb};
}

console.log(`from the wish to search to the first result with its text; Pagefind ${version}`);
const all = {ours: /** @type {Seen[]} */ ([]), pagefind: /** @type {Seen[]} */ ([])};
const engines = {ours, pagefind};
for (const [query, wanted] of queries) {
  for (const name of /** @type {const} */ (['ours', 'pagefind'])) {
    const seen = [];
    // In turn would be fairer still, but a cold tab takes seconds: each engine has its runs of a query together.
    for (let run = 0; run < runs; run += 1) seen.push(await engines[name](query));
    all[name].push(...seen);
    const {found} = /** @type {Seen} */ (seen[0]);
    const [ms, kb] = [median(seen.map((each) => each.ms)), median(seen.map((each) => each.kb))];
    console.log(
      `  ${query.padEnd(8)} ${name.padEnd(9)} ${ms.toFixed(0).padStart(6)} ms ${kb.toFixed(1).padStart(7)} KB  ${found.includes(wanted) ? '✓' : '·'} ${decodeURI(found)}`,
    );
  }
}
const of = (/** @type {'ours' | 'pagefind'} */ name, /** @type {'ms' | 'kb'} */ key) =>
  median(all[name].map((each) => each[key]));
console.log(
  `  median: ours ${of('ours', 'ms').toFixed(0)} ms, ${of('ours', 'kb').toFixed(1)} KB; Pagefind ${of('pagefind', 'ms').toFixed(0)} ms, ${of('pagefind', 'kb').toFixed(1)} KB; ${(of('ours', 'ms') / of('pagefind', 'ms')).toFixed(2)} × its time, ${(of('ours', 'kb') / of('pagefind', 'kb')).toFixed(2)} × its bytes`,
);
await browser.close();
server.close();
