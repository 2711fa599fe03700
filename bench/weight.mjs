// @ts-check
import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../scripts/browser.mjs';

/**
 * `npm run bench:weight`: what a cold page of the finished build weighs before its reader does anything,
 * by kind of file, against the budget of its template (`budgets.json`). A browser says which files are
 * asked for; how heavy they are is reckoned from the files, so that two runs give the same figures.
 */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const site = path.join(root, 'build');
const {templates} = JSON.parse(readFileSync(path.join(root, 'bench/budgets.json'), 'utf8'));
if (!existsSync(path.join(site, 'index.html'))) {
  console.error('✗ There is no build to weigh. Run “npm run build” first.');
  process.exit(1);
}
const settled = 1500; // ms without a request after which nothing more is expected

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** The file of a path of the site, or null. @param {string} pathname */
function fileOf(pathname) {
  const found = path.join(site, decodeURIComponent(pathname));
  const file = existsSync(found) && statSync(found).isDirectory() ? path.join(found, 'index.html') : found;
  return file.startsWith(site) && existsSync(file) ? file : null;
}

/** @param {Buffer | string} bytes */
const brotli = (bytes) =>
  brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}})
    .length;

/** What the text itself adds to a page: all that its `<article>` holds. @param {string} html */
const textOf = (html) => brotli(html) - brotli(html.replace(/<article[\s\S]*<\/article>/, ''));

/** Bytes over the wire. @param {string} file */
function weigh(file) {
  const bytes = readFileSync(file);
  // What is compressed already is sent as it is.
  if (/\.(?:woff2|png)$/.test(file)) return bytes.length;
  return brotli(bytes);
}

const server = http.createServer((request, response) => {
  const file = fileOf(new URL(request.url ?? '/', 'http://site').pathname);
  response.writeHead(file ? 200 : 404, {'Content-Type': types[path.extname(file ?? '')] ?? 'text/plain'});
  response.end(file ? readFileSync(file) : '');
});
await new Promise((resolve) => server.listen(0, () => resolve(null)));
const address = /** @type {import('node:net').AddressInfo} */ (server.address());
const origin = `http://localhost:${address.port}`;

const browser = await puppeteer.launch({
  executablePath: findChromium() ?? undefined,
  args: ['--no-sandbox', '--disable-background-networking'],
});

/** @type {string[]} */
const faults = [];
let good = 0;
/** @param {boolean} isRight @param {string} fault */
function check(isRight, fault) {
  if (isRight) good += 1;
  else faults.push(fault);
}

/** @param {number} bytes */
const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(7);
console.log(
  'page                                       html     css  script    font   other  around     all  budget',
);

const otherPages = ['/models/gpt-3/', '/gpt3-to-llm/ideal-llm/', '/glossary/#'];

for (const {name, pages, most, around} of templates) {
  for (const page of pages) {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.setViewport({width: 1280, height: 900});
    /** @type {Set<string>} */
    const asked = new Set();
    tab.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.add(request.url());
    });
    await tab.goto(origin + page, {waitUntil: 'load'});
    await tab.waitForNetworkIdle({idleTime: settled});
    await context.close();

    const sums = {html: 0, css: 0, script: 0, font: 0, other: 0};
    for (const url of asked) {
      const file = fileOf(new URL(url).pathname);
      check(url.startsWith(origin) && file !== null, `${page} asks for ${url}, which the site has not`);
      if (!file) continue;
      const kind = /** @type {keyof typeof sums | undefined} */ (
        {'.html': 'html', '.css': 'css', '.js': 'script', '.woff2': 'font'}[path.extname(file)]
      );
      sums[kind ?? 'other'] += weigh(file);
      // A page's weight must not grow with the site: no script of a page knows the other pages.
      const isFirst = path.basename(file).startsWith('document.');
      const known = isFirst ? otherPages.filter((other) => readFileSync(file, 'utf8').includes(other)) : [];
      check(known.length === 0, `${page}: ${path.basename(file)} names other pages (${known.join(', ')})`);
    }
    const all = Object.values(sums).reduce((sum, part) => sum + part, 0);
    // A chapter may grow with what it has to say; what stands around its text may not.
    const rest = all - textOf(readFileSync(/** @type {string} */ (fileOf(page)), 'utf8'));
    const columns = [...Object.values(sums), rest, all].map(kb).join(' ');
    console.log(`${page.padEnd(40)}${columns} ${String(most).padStart(7)}  ${name}`);
    if (around)
      check(rest <= around * 1000, `${page}: ${kb(rest).trim()} KB around the text; ${around} at most`);
    check(all <= most * 1000, `${page} weighs ${kb(all).trim()} KB; a ${name} may weigh ${most}`);
  }
}

await browser.close();
server.close();
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`${good} passed, ${faults.length} failed`);
if (process.env.REPORT) writeFileSync(process.env.REPORT, JSON.stringify({good, bad: faults.length}));
process.exit(faults.length > 0 ? 1 : 0);
