import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {observatory} from '../../tests/observatory';
import {contentSecurityPolicy, everywhere} from './headers';

const sample = (name: string): string => readFileSync(path.join('deploy', name), 'utf8');

it.each(['nginx.conf', 'Caddyfile'])('%s sends what _headers says', (name) => {
  const text = sample(name);
  for (const [header, value] of Object.entries(everywhere)) {
    expect(text).toContain(header);
    expect(text).toContain(`"${value}"`);
  }
});

/** A page as the build makes them: scripts of its own, one in it, a style sheet in it, its policy. */
const page = ((): string => {
  const rest =
    '<style>p{margin:0}</style><script>document.title</script><script src=/assets/js/main.0123.js defer></script></head><p>A page</p>';
  return `<!doctype html><head><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(rest)}">${rest}`;
})();

describe('MDN’s HTTP Observatory', () => {
  const graded = (headers: Record<string, string>, html = page): {score: number; grade: string} => {
    const {score, grade} = observatory({headers: new Headers(headers), html});
    return {score, grade};
  };
  const without = (name: string): Record<string, string> =>
    Object.fromEntries(Object.entries(everywhere).filter(([each]) => each !== name));

  it('gives what we send A+', () => {
    expect(graded(everywhere)).toEqual({score: 125, grade: 'A+'});
  });

  // What each header is worth; below 90 nothing extra counts.
  it.each([
    ['Strict-Transport-Security', 80, 'B+'],
    ['X-Content-Type-Options', 120, 'A+'],
    ['Referrer-Policy', 120, 'A+'],
    ['Cross-Origin-Resource-Policy', 115, 'A+'],
    // Then the other one says it.
    ['Content-Security-Policy', 120, 'A+'],
    ['X-Frame-Options', 125, 'A+'],
  ])('without %s: %i', (name, score, grade) => {
    expect(graded(without(name))).toEqual({score, grade});
  });

  it.each([
    ['inline scripts', page.replace(/script-src 'self' [^;]*/, "script-src 'self' 'unsafe-inline'"), 80],
    ['inline style sheets', page.replace(/style-src 'self' [^;]*/, "style-src 'self' 'unsafe-inline'"), 120],
    ['a stranger’s script', `${page}<script src=https://example.org/a.js></script>`, 120],
    ['eval', page.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'"), 110],
  ])('sees a page that allows %s', (_, html, score) => {
    expect(html).not.toBe(page);
    expect(graded(everywhere, html).score).toBe(score);
  });

  it('gives nothing to a host that sends nothing, and a page without a policy', () => {
    expect(graded({}, '<p>A page</p>')).toEqual({score: 30, grade: 'D'});
  });
});

const found = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((place) => spawnSync(place, ['-v']).status === 0);

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

describe.skipIf(!found)('nginx with the sample (skipped where there is no nginx)', () => {
  let folder = '';
  let home = '';
  let server: ChildProcess | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'lm-nginx-'));
    const pages = {
      'index.html': 'home',
      '404.html': 'not here',
      'en/index.html': 'home in English',
      'en/404.html': 'not here in English',
      'timeline/index.html': 'timeline',
      'overview/index.html': page,
      'en/timeline/index.html': 'timeline in English',
      'assets/js/main.0123.js': 'code',
      'data/models.json': '[]',
      'timeline.md': '# 时间线',
    };
    for (const [name, text] of Object.entries(pages)) {
      mkdirSync(path.dirname(path.join(folder, 'build', name)), {recursive: true});
      writeFileSync(path.join(folder, 'build', name), text);
    }
    const port = await freePort();
    home = `http://127.0.0.1:${port}`;
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
      .join('\n');
    writeFileSync(
      path.join(folder, 'main.conf'),
      // As root nginx would become somebody who may not read the folder.
      `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
http { access_log off; ${temporary}
types { text/html html; application/javascript js; application/json json; text/markdown md; }
${sample('nginx.conf').replace('root build;', `root ${folder}/build;`).replace('listen 8080;', `listen 127.0.0.1:${port};`)} }`,
    );
    server = spawn(found!, ['-p', folder, '-c', path.join(folder, 'main.conf')], {stdio: 'ignore'});
    for (let tries = 0; tries < 100; tries += 1) {
      if (await fetch(home).catch(() => null)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`nginx did not start: ${readFileSync(path.join(folder, 'error.log'), 'utf8')}`);
  });

  afterAll(() => {
    server?.kill();
    rmSync(folder, {recursive: true, force: true});
  });

  const get = (address: string): Promise<Response> => fetch(`${home}${address}`, {redirect: 'manual'});

  it.each([
    ['/', 200, 'home'],
    ['/timeline/', 200, 'timeline'],
    ['/en/timeline/', 200, 'timeline in English'],
    ['//timeline/', 200, 'timeline'],
    ['/timeline.md', 200, '# 时间线'],
    ['/nothing', 404, 'not here'],
    ['/%E4%B8', 404, 'not here'],
    ['/TIMELINE/', 404, 'not here'],
    ['/en/nothing/', 404, 'not here in English'],
  ])('answers %s with %i', async (address, status, text) => {
    const answer = await get(address);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe(text);
    for (const [name, value] of Object.entries(everywhere)) expect(answer.headers.get(name)).toBe(value);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  });

  it('earns A+ by the rules of MDN’s HTTP Observatory', async () => {
    const answer = await get('/overview/');
    const {score, grade} = observatory({headers: answer.headers, html: await answer.text()});
    expect({score, grade}).toEqual({score: 125, grade: 'A+'});
  });

  it('adds the slash that is missing, and keeps the query', async () => {
    const answer = await get('/timeline?model=bert');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/timeline/?model=bert');
  });

  it('keeps hashed files for ever, and lends the data to everyone', async () => {
    expect((await get('/assets/js/main.0123.js')).headers.get('cache-control')).toContain('immutable');
    const data = await get('/data/models.json');
    expect(data.headers.get('access-control-allow-origin')).toBe('*');
    expect(data.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect((await get('/')).headers.get('access-control-allow-origin')).toBeNull();
  });
});
