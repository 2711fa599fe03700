import {execFileSync, spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

/*
 * `npm start` with a site that takes no time: our scripts, and in the place of Docusaurus a program that
 * writes two pages and serves them. The folder is one that a stranger might choose.
 */

const program = `import {appendFileSync, existsSync, mkdirSync, writeFileSync} from 'node:fs';
import http from 'node:http';
const [command, ...rest] = process.argv.slice(2);
if (command === 'build') {
  appendFileSync('builds.txt', 'x');
  // A build that lasts as long as the test wants.
  while (process.env.UNTIL && !existsSync(process.env.UNTIL)) await new Promise((resolve) => setTimeout(resolve, 50));
  mkdirSync('build/en', {recursive: true});
  for (const file of ['build/index.html', 'build/en/index.html']) writeFileSync(file, '<p>A page</p>');
} else {
  http.createServer((_, answer) => answer.end('A page')).listen(Number(rest[rest.indexOf('--port') + 1]));
}
`;

let above = '';
let folder = '';
beforeAll(() => {
  above = mkdtempSync(path.join(os.tmpdir(), 'lm-start-'));
  // Whoever is asked below must get as far as the folder itself.
  chmodSync(above, 0o755);
  folder = path.join(above, '我的 site (2)');
  for (const file of readdirSync('scripts').filter((name) => name.endsWith('.mjs'))) {
    cpSync(path.join('scripts', file), path.join(folder, 'scripts', file));
  }
  cpSync('package.json', path.join(folder, 'package.json'));
  const bin = path.join(folder, 'node_modules/@docusaurus/core/bin');
  mkdirSync(bin, {recursive: true});
  mkdirSync(path.join(folder, 'docs'));
  writeFileSync(path.join(bin, 'docusaurus.mjs'), program);
  writeFileSync(path.join(folder, 'docs/page.md'), 'A page\n');
  for (const list of ['package-lock.json', 'node_modules/.package-lock.json']) {
    writeFileSync(path.join(folder, list), JSON.stringify({packages: {}}));
  }
});
afterAll(() => {
  for (const each of all) each.end();
  rmSync(above, {recursive: true, force: true});
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, () => {
      const {port} = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

const all: Started[] = [];

/** What a process has said, line by line, and how it ended. */
class Started {
  said = '';
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(env: Record<string, string>, as: {uid?: number; gid?: number} = {}) {
    // A group of its own: Ctrl-C reaches all that a terminal has started.
    this.child = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: folder,
      env: {PATH: process.env.PATH, ...env},
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...as,
    });
    for (const stream of [this.child.stdout!, this.child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => (this.said += text));
    this.ended = new Promise((resolve) => this.child.on('close', resolve));
    all.push(this);
  }

  /** Ends what a test that failed has left. */
  end(): void {
    if (this.child.exitCode === null && this.child.signalCode === null)
      process.kill(-this.child.pid!, 'SIGKILL');
  }

  get lines(): string[] {
    return this.said.split('\n').filter(Boolean);
  }

  async says(words: string): Promise<void> {
    for (let tries = 0; !this.said.includes(words); tries += 1) {
      if (tries > 400) throw new Error(`“${words}” was not said, but: ${this.said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async controlC(): Promise<number | null> {
    process.kill(-this.child.pid!, 'SIGINT');
    return this.ended;
  }
}

const builds = (): number => {
  const file = path.join(folder, 'builds.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').length : 0;
};
/** Starts, waits until the site is there, and stops. @returns what was said, and how many builds it took */
async function startOnce(env: Record<string, string> = {}): Promise<{lines: string[]; built: number}> {
  const before = builds();
  const started = new Started({PORT: String(await freePort()), ...env});
  await started.says('is at http');
  await started.controlC();
  return {lines: started.lines, built: builds() - before};
}

describe.skipIf(process.platform === 'win32')('npm start', () => {
  it('builds, serves, and ends with Ctrl-C: two lines', async () => {
    const {lines, built} = await startOnce();
    expect(built).toBe(1);
    expect(lines).toEqual([
      '• Building the site in every locale …',
      expect.stringMatching(/^✓ LM Chronicle is at http:\/\/localhost:\d+\/ \(Ctrl-C stops it\)$/),
    ]);
  });

  it('serves what is built, and builds again when that is no longer what it says', async () => {
    expect((await startOnce()).built).toBe(0);
    rmSync(path.join(folder, 'build/en'), {recursive: true});
    expect((await startOnce()).built).toBe(1);
    expect((await startOnce({BASE_URL: '/book/'})).built).toBe(1);
    expect((await startOnce()).built).toBe(1);
    writeFileSync(path.join(folder, 'docs/page.md'), 'Another page\n');
    expect((await startOnce()).built).toBe(1);
    expect((await startOnce()).lines[0]).toBe('• Nothing has changed since the last build.');
  });

  it('lets one of two that begin at once go on, and says one line to the other', async () => {
    rmSync(path.join(folder, 'build'), {recursive: true, force: true});
    const before = builds();
    const both = [await freePort(), await freePort()].map(
      (port) => new Started({PORT: String(port), UNTIL: 'both-began'}),
    );
    const [first] = await Promise.race(both.map(async (each) => [each, await each.ended] as const));
    const other = both.find((each) => each !== first)!;
    expect(await first.ended).toBe(1);
    expect(first.lines).toEqual([
      expect.stringMatching(
        /^✗ Another “npm start” or “npm test” is at work in this folder \(process \d+\)\. Wait for it, or stop it first\.$/,
      ),
    ]);
    writeFileSync(path.join(folder, 'both-began'), '');
    await other.says('is at http');
    await other.controlC();
    expect(builds() - before).toBe(1);
  });

  it('says one line where its port is taken', async () => {
    const server = net.createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, resolve));
    const started = new Started({PORT: String(port)});
    expect(await started.ended).toBe(1);
    expect(started.lines).toEqual([
      `✗ Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
    ]);
    server.close();
  });

  it('ends with one line when it is stopped in the middle, and takes no half build for a whole one', async () => {
    rmSync(path.join(folder, 'build'), {recursive: true, force: true});
    const started = new Started({PORT: String(await freePort()), UNTIL: 'never'});
    await started.says('Building');
    expect(await started.controlC()).toBe(130);
    expect(started.lines).toEqual([
      '• Building the site in every locale …',
      '• Stopped before the site was ready.',
    ]);
    expect((await startOnce()).built).toBe(1);
  });

  it('says one line where nothing can be written', async () => {
    const isRoot = process.getuid?.() === 0;
    chmodSync(folder, 0o555);
    // Root may write anywhere, so somebody else is asked.
    const started = new Started(
      {PORT: String(await freePort())},
      isRoot ? {uid: 65534, gid: 65534} : undefined,
    );
    expect(await started.ended).toBe(1);
    chmodSync(folder, 0o755);
    expect(started.lines).toEqual([
      `✗ ${folder} cannot be written to. Copy the project to a folder of your own, or change its rights.`,
    ]);
  });
});

describe.skipIf(spawnSync('git', ['--version']).status !== 0)('a checkout by Git for Windows', () => {
  it('has the line ends that the texts were written with', () => {
    const from = path.join(above, 'from');
    const to = path.join(above, 'to');
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    git('init', '-q', from);
    cpSync('.gitattributes', path.join(from, '.gitattributes'));
    for (const file of ['docs/overview.md', 'src/data/eras.json', 'scripts/start.mjs'])
      cpSync(file, path.join(from, path.basename(file)));
    git('-C', from, 'add', '.');
    git('-C', from, 'commit', '-q', '-m', 'a');
    git('clone', '-q', '-c', 'core.autocrlf=true', from, to);
    for (const file of ['overview.md', 'eras.json', 'start.mjs']) {
      const text = readFileSync(path.join(to, file), 'utf8');
      expect(text).toContain('\n');
      expect(text).not.toContain('\r');
    }
  });
});
