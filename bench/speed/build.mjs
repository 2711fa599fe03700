// @ts-check
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/**
 * Builds the peers from our own text: the Markdown of our pages, as the finished site gives it, with
 * formulas and diagrams left as text.
 */

const here = import.meta.dirname;
const site = path.resolve(here, '../../build');

/** Every Chinese page of a build as Markdown, by its path. @param {string} site @returns {Map<string, string>} */
function chapters(site) {
  const found = new Map();
  for (const file of readdirSync(site, {recursive: true, encoding: 'utf8'})) {
    if (!file.endsWith('.md') || file.startsWith('en/')) continue;
    const text = readFileSync(path.join(site, file), 'utf8');
    const title = /^title: (.+)$/m.exec(text)?.[1] ?? '""';
    const body = text
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace(/^# .+\n/m, '')
      // Vue would take them for its own.
      .replaceAll('{{', '{ {')
      .replaceAll('}}', '} }');
    found.set(file, `---\ntitle: ${title}\n---\n${body}`);
  }
  return found;
}

/**
 * Runs a command to its end.
 * @param {string[]} command @param {string} cwd
 * @returns {number} seconds of processor time that it and its children took
 */
export function run(command, cwd) {
  // Node counts only itself; the shell counts children too.
  const {status, stdout, stderr} = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S"; time "$@"', 'run', ...command],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1'},
    },
  );
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
  const [user = NaN, system = NaN] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return user + system;
}

/** Where each peer looks for its pages. */
const places = {starlight: 'starlight/src/content/docs', vitepress: 'vitepress/pages'};

/**
 * Gives a peer the Markdown of a build of ours; installs the peers where they are not.
 * @param {string} site @param {keyof typeof places} peer
 * @returns {number} how many pages they are
 */
export function writePeer(site, peer) {
  if (!existsSync(path.join(here, 'node_modules'))) run(['npm', 'ci', '--no-audit', '--no-fund'], here);
  const texts = chapters(site);
  const place = path.join(here, places[peer]);
  rmSync(place, {recursive: true, force: true});
  for (const [file, text] of texts) {
    mkdirSync(path.dirname(path.join(place, file)), {recursive: true});
    writeFileSync(path.join(place, file), text);
  }
  return texts.size;
}

/** Installs what is missing and builds both; returns where their pages are, and what the builds took. */
export function buildPeers() {
  if (!existsSync(path.join(site, 'index.html')))
    throw new Error('There is no build. Run “npm run build” first.');
  writePeer(site, 'starlight');
  const pages = writePeer(site, 'vitepress');
  const seconds = {
    starlight: run(['npx', 'astro', 'build', '--root', 'starlight', '--outDir', '../dist/starlight'], here),
    vitepress: run(
      ['npx', 'vitepress', 'build', 'vitepress', '--outDir', path.join(here, 'dist/vitepress')],
      here,
    ),
  };
  cpSync(path.join(here, 'dist/vitepress/pages'), path.join(here, 'dist/vitepress'), {
    recursive: true,
    force: true,
  });
  const roots = {
    ours: site,
    starlight: path.join(here, 'dist/starlight'),
    vitepress: path.join(here, 'dist/vitepress'),
  };
  return {roots, seconds, pages};
}
