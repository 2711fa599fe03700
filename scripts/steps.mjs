// @ts-check
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** What `npm start` and `npm test` share. Uses only Node itself: it runs before anything is installed. */

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const cache = path.join(root, '.cache');

/** @param {string} message */
export function fail(message) {
  console.error(`\n✗ ${message}`);
  process.exit(1);
}

/** Ends with one clear line when this Node is older than package.json asks for. */
export function requireNode() {
  const {engines} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const needed = /(\d+)\.(\d+)/.exec(engines.node);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor, wantMinor] = [Number(needed?.[1]), Number(needed?.[2])];
  if (major < wantMajor || (major === wantMajor && minor < wantMinor)) {
    fail(
      `Node ${wantMajor}.${wantMinor} or newer is needed; this is ${process.versions.node}. See https://nodejs.org/`,
    );
  }
}

/** Ends with one clear line where this folder takes no files: all that follows writes some. */
export function requireWritable() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    fail(`${root} cannot be written to. Copy the project to a folder of your own, or change its rights.`);
  }
}

/**
 * Keeps a second run of the same work out while the first is at it: two builds in one folder spoil each other.
 * A lock whose process is gone counts for nothing.
 * @param {string} work what is being done, for the message
 */
export function lock(work) {
  const file = path.join(cache, 'lock');
  mkdirSync(cache, {recursive: true});
  try {
    // In one step: of two that begin at once only one can have made the file.
    writeFileSync(file, String(process.pid), {flag: 'wx'});
  } catch {
    let holder = Number(readStamp(file));
    // Between being made and being written it is empty; one that stays so was left by a run that was killed.
    for (let tries = 0; !holder && tries < 20; tries += 1) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
      holder = Number(readStamp(file));
    }
    if (holder && holder !== process.pid && isRunning(holder)) {
      fail(`Another ${work} is at work in this folder (process ${holder}). Wait for it, or stop it first.`);
    }
    writeFileSync(file, String(process.pid));
  }
  return () => rmSync(file, {force: true});
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Runs a command in the site's folder with its output shown.
 * @param {string} command
 * @param {string[]} args
 * @param {{minutes?: number, env?: NodeJS.ProcessEnv}} [options] time limit; a build with a spoilt cache can hang
 * @returns {Promise<number>} its exit code; 124 when the time was up
 */
export function run(command, args, {minutes = 30, env} = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: {...process.env, ...env},
    });
    const timer = setTimeout(() => {
      child.kill();
      resolve(124);
    }, minutes * 60_000);
    child.on('error', () => resolve(127));
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (code !== null) resolve(code);
      // Ended by a signal, of Ctrl-C perhaps: then that is meant for us too, and we may hear of it only now.
      else setTimeout(() => resolve(1), 200);
    });
  });
}

/**
 * Runs a command in the site's folder, and keeps what it prints instead of showing it.
 * @param {string} command
 * @param {string[]} args
 * @param {{minutes?: number, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<{code: number, output: string}>} exit code as of `run`
 */
export function runQuietly(command, args, {minutes = 30, env} = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, ...env},
      timeout: minutes * 60_000,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('error', (error) => resolve({code: 127, output: `${output}${error.message}`}));
    child.on('close', (code, signal) => resolve({code: code ?? (signal === 'SIGTERM' ? 124 : 1), output}));
  });
}

/** The file that a package's command is started from. @param {string} file below node_modules */
export const bin = (file) => path.join(root, 'node_modules', file);

/** @param {string} text */
const digest = (text) => createHash('sha256').update(text).digest('hex');

/** @param {string} file */
function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** @typedef {{version?: string, dev?: boolean, devOptional?: boolean, optional?: boolean}} Package */

/** The packages that a lockfile lists, by place. @param {string} file @returns {[string, Package][]} */
function packagesOf(file) {
  if (!existsSync(file)) return [];
  return Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages);
}

/**
 * Installs the packages of the lockfile when they are not there or not those. What is there, npm says in a
 * list that it writes last, so half an install counts for nothing.
 * @param {'run' | 'all'} scope `run` leaves out what only the tests need, but takes none of it away
 */
export async function install(scope) {
  const have = new Map(packagesOf(path.join(root, 'node_modules/.package-lock.json')));
  const isOfTests = (/** @type {Package} */ {dev, devOptional}) => Boolean(dev || devOptional);
  const withTests = scope === 'all' || [...have.values()].some(isOfTests);
  const isThere = packagesOf(path.join(root, 'package-lock.json')).every(([place, asked]) => {
    const found = have.get(place);
    if (found) return found.version === asked.version;
    // Packages for other machines may be missing.
    return place === '' || asked.optional || (!withTests && isOfTests(asked));
  });
  if (isThere) return;
  console.log('• Installing packages (a minute or two the first time) …');
  const code = await run('npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    // No package of ours needs its script: what is compiled comes ready in the registry.
    '--ignore-scripts',
    ...(withTests ? [] : ['--omit=dev']),
  ]);
  if (code !== 0) fail(`npm ci ended with ${code}; what it printed above says why.`);
}

/** Every file below a path, sorted. @param {string} start @returns {string[]} */
function filesBelow(start) {
  if (!existsSync(start)) return [];
  if (statSync(start).isFile()) return [start];
  return readdirSync(start)
    .sort()
    .flatMap((name) => filesBelow(path.join(start, name)));
}

const inputs = [
  'docs',
  'i18n',
  'src',
  'static',
  'docusaurus.config.ts',
  'sidebars.ts',
  'package.json',
  'package-lock.json',
];

/** What a build can be told from outside. */
const settings = ['SITE_URL', 'BASE_URL', 'REPO_URL', 'COMMIT'];

/** A digest of the files that a build has made: their names and sizes. Half a build has another one. */
function outputDigest() {
  const build = path.join(root, 'build');
  const files = filesBelow(build).map((file) => `${path.relative(build, file)} ${statSync(file).size}`);
  return digest(files.join('\n'));
}

/** A digest of all that the build is made from. */
function buildStamp() {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesBelow(path.join(root, input)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file));
  }
  for (const name of settings) hash.update(`\0${name}=${process.env[name] ?? ''}`);
  return hash.digest('hex');
}

/**
 * What Node is told for a build: room for what is young. With the little that it gives by itself much of what a
 * page is made of is moved to the old before it dies; a build of 800 pages takes an eighth more time with that.
 */
export const buildOptions = ['--max-semi-space-size=64'];

/**
 * Builds every locale, unless the last build was made from the same files.
 * @param {{fresh?: boolean}} [options] `fresh` empties the cache first and builds in any case
 * @returns {Promise<boolean>} whether there is a finished build
 */
export async function build({fresh = false} = {}) {
  const stampFile = path.join(cache, 'build');
  const stamp = buildStamp();
  if (!fresh && readStamp(stampFile) === `${stamp} ${outputDigest()}`) {
    console.log('• Nothing has changed since the last build.');
    return true;
  }
  console.log('• Building the site in every locale …');
  mkdirSync(cache, {recursive: true});
  writeFileSync(stampFile, '');
  const docusaurus = bin('@docusaurus/core/bin/docusaurus.mjs');
  // A failed build can leave a cache behind that makes the next one hang.
  if (fresh) await run(process.execPath, [docusaurus, 'clear']);
  // What an older build left would lie among what this one makes.
  rmSync(path.join(root, 'build'), {recursive: true, force: true});
  const code = await run(process.execPath, [...buildOptions, docusaurus, 'build'], {minutes: 20});
  if (code === 0) writeFileSync(stampFile, `${stamp} ${outputDigest()}`);
  else if (code === 124)
    console.error('✗ The build took more than 20 minutes. Run “npm run clear” and try again.');
  else
    console.error(
      '✗ The build failed; the message above names file and place. After mending it, “npm run clear” if it hangs.',
    );
  return code === 0;
}

/** Whether nothing listens on a port of this machine yet. @param {number} port @returns {Promise<boolean>} */
export function portIsFree(port) {
  return new Promise((resolve) => {
    const server = net
      .createServer()
      .once('error', () => resolve(false))
      .once('listening', () => server.close(() => resolve(true)))
      .listen(port);
  });
}
