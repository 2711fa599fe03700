// @ts-check
import {existsSync, readFileSync, statSync} from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

/** What the benches share: a server that packs as a good host does, and the phone that they measure on. */

/** A slow line: 1.6 Mbps, 150 ms. */
export const line = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000};
/** How many times slower the phone's processor is. */
export const slowdown = 4;

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** @type {Map<string, Buffer>} */
const packed = new Map();

/** Serves a folder, text packed with brotli. @param {string} root */
export async function serve(root) {
  let sent = 0;
  const server = http.createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://site');
    const asked = path.join(root, decodeURIComponent(pathname));
    const bare = asked.replace(/\/$/, '');
    const file = [asked, path.join(asked, 'index.html'), `${bare}.html`].find(
      (each) => existsSync(each) && statSync(each).isFile(),
    );
    const type = types[path.extname(file ?? '')] ?? 'application/octet-stream';
    const immutable = /\/(?:assets|_astro)\//.test(pathname);
    response.writeHead(file ? 200 : 404, {
      'Content-Type': type,
      'Cache-Control': immutable ? 'max-age=31536000, immutable' : 'max-age=0, must-revalidate',
      ...(!/font|octet/.test(type) && {'Content-Encoding': 'br'}),
    });
    if (!file) return response.end(brotliCompressSync(''));
    if (/font|octet/.test(type)) {
      const content = readFileSync(file);
      sent += content.length;
      return response.end(content);
    }
    const known =
      packed.get(file) ??
      brotliCompressSync(readFileSync(file), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
    packed.set(file, known);
    sent += known.length;
    return response.end(known);
  });
  await new Promise((resolve) => server.listen(0, () => resolve(null)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  // What the browser counts leaves out its workers.
  return {server, origin: `http://localhost:${port}/`, sent: () => sent};
}

/** @param {number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
