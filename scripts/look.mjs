// @ts-check
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';
import {findChromium} from './browser.mjs';
import {bin, cache, fail} from './steps.mjs';
import {spawn} from 'node:child_process';

/**
 * `npm run look`: photographs each template of the finished build at four widths, in both themes and both
 * languages, into `.cache/look/`, with a sheet that shows all of them side by side. Whoever changes a style
 * looks at the sheet. `npm run look -- chapter` takes one template.
 */

const templates = {
  home: '/',
  map: '/map/',
  chapter: '/bert-to-gpt3/bert/',
  overview: '/overview/',
  timeline: '/timeline/',
  licences: '/licenses/',
  models: '/models/',
  model: '/models/llama-2/',
  glossary: '/glossary/',
  references: '/references/',
  figures: '/figures/',
  about: '/about/',
  search: '/search/?q=bert',
  // By its file: the server that looks on has one page for what is missing, the Chinese.
  missing: '/404.html',
};
const widths = [320, 390, 820, 1280];
const themes = /** @type {const} */ (['light', 'dark']);
const locales = ['', '/en'];
/** A page is photographed down to here. */
const longest = 4000; // px

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH.');
if (!existsSync('build/index.html')) fail('There is no build to look at. Run “npm run build” first.');

const asked = process.argv.slice(2);
const chosen = Object.entries(templates).filter(([name]) => asked.length === 0 || asked.includes(name));
const port = Number(process.env.LOOK_PORT ?? 3133);
const folder = path.join(cache, 'look');
mkdirSync(folder, {recursive: true});

const server = spawn(
  process.execPath,
  [bin('@docusaurus/core/bin/docusaurus.mjs'), 'serve', '--no-open', '--port', String(port)],
  {stdio: 'ignore'},
);
const home = `http://localhost:${port}`;
for (let tries = 0; ; tries += 1) {
  const answer = await fetch(home).catch(() => null);
  if (answer?.ok) break;
  if (tries > 100) throw new Error(`nothing answers at ${home}`);
  await new Promise((done) => setTimeout(done, 200));
}

const views = chosen.flatMap(([name, address]) =>
  locales.flatMap((locale) => themes.map((theme) => ({name, address, locale, theme}))),
);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-background-networking'],
});

/**
 * Photographs a page at each width.
 * @param {(typeof views)[number]} view
 * @returns {Promise<string>} its row of the sheet
 */
async function photograph({name, address, locale, theme}) {
  const page = await browser.newPage({colorScheme: theme, reducedMotion: 'reduce'});
  await page.goto(`${home}${locale}${address}`, {waitUntil: 'networkidle'});
  const pictures = [];
  for (const width of widths) {
    await page.setViewportSize({width, height: width < 800 ? 844 : 900});
    // Two frames: one to lay out, one for what answers to the new width.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    const full = Number(await page.evaluate('document.documentElement.scrollHeight'));
    const file = `${name}${locale.replace('/', '-')}-${width}-${theme}.jpg`;
    await page.screenshot({
      path: path.join(folder, file),
      fullPage: true,
      quality: 80,
      clip: {x: 0, y: 0, width, height: Math.min(full, longest)},
    });
    pictures.push(
      `<a href="${file}"><img src="${file}" width="${Math.round(width / 4)}" loading="lazy" alt="">${width} · ${full}px</a>`,
    );
  }
  await page.close();
  console.log(`• ${name}${locale} ${theme}`);
  return `<h2>${name}${locale} · ${theme}</h2><div>${pictures.join('')}</div>`;
}

/** @type {string[]} */
const rows = [];
const waiting = [...views.entries()];
try {
  // Two at a time: one page is laid out while another is written down.
  await Promise.all(
    [0, 1].map(async () => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        rows[next[0]] = await photograph(next[1]);
    }),
  );
} finally {
  await browser.close();
  server.kill();
}
writeFileSync(
  path.join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Look</title><style>body{font:14px system-ui;margin:1rem;background:#888}div{display:flex;gap:1rem;align-items:start}a{display:grid;color:#000}img{border:1px solid #444}</style>${rows.join('\n')}\n`,
);
console.log(`✓ ${rows.length * widths.length} pictures; open ${path.join(folder, 'index.html')}`);
