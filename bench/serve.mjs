// @ts-check
/* global setInterval */
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

/**
 * A line by which all answers go: what the browser slows down by itself leaves out its workers.
 * @returns how to send a body, and how many bytes have gone
 */
function slowLine() {
  const step = 10;
  let sent = 0;
  /** @type {{response: http.ServerResponse, body: Buffer}[]} */
  const waiting = [];
  const timer = setInterval(() => {
    let room = (line.downloadThroughput * step) / 1000;
    while (room > 0 && waiting.length > 0) {
      const next = /** @type {(typeof waiting)[0]} */ (waiting.shift());
      const share = Math.min(next.body.length, room, 1000);
      next.response.write(next.body.subarray(0, share));
      next.body = next.body.subarray(share);
      sent += share;
      room -= Math.max(1, share);
      if (next.body.length > 0) waiting.push(next);
      else next.response.end();
    }
  }, step);
  timer.unref();
  return {
    send: (/** @type {http.ServerResponse} */ response, /** @type {Buffer} */ body) =>
      setTimeout(() => waiting.push({response, body}), line.latency),
    sent: () => sent,
  };
}

/** Serves a folder, text packed with brotli; by a slow line where asked. @param {string} root */
export async function serve(root, isSlow = false) {
  const slow = slowLine();
  const send = (/** @type {http.ServerResponse} */ response, /** @type {Buffer} */ body) =>
    isSlow ? slow.send(response, body) : response.end(body);
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
    if (/font|octet/.test(type)) return send(response, readFileSync(file));
    const known =
      packed.get(file) ??
      brotliCompressSync(readFileSync(file), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
    packed.set(file, known);
    return send(response, known);
  });
  await new Promise((resolve) => server.listen(0, () => resolve(null)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {server, origin: `http://localhost:${port}/`, sent: slow.sent};
}

/** @param {number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
