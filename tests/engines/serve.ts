import {createReadStream, existsSync, readFileSync, statSync} from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {decoded} from '../../src/addresses/client/decoded';

const build = path.resolve(import.meta.dirname, '../../build');

const kinds: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** Stands before the first script of every page and keeps what goes wrong, for browsers that tell nobody. */
const listening = `window.complaints = [];
addEventListener('error', ({message}) => complaints.push(message ?? 'a file that was not got'), true);
addEventListener('unhandledrejection', ({reason}) => complaints.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
  complaints.push(violatedDirective + ' ' + blockedURI));
for (const level of ['error', 'warn']) {
  const say = console[level];
  console[level] = (...words) => { complaints.push(words.join(' ')); say(...words); };
}
`;

/** Serves the build as a host of static files does. */
export async function serve(): Promise<{site: string; close: () => void}> {
  const server = http.createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const asked = path.join(build, decoded(pathname), pathname.endsWith('/') ? 'index.html' : '');
    const isThere = asked.startsWith(build) && existsSync(asked) && statSync(asked).isFile();
    const file = isThere ? asked : path.join(build, '404.html');
    response.writeHead(isThere ? 200 : 404, {'content-type': kinds[path.extname(file)] ?? 'text/plain'});
    if (/^document\.[^/]+\.js$/.test(path.basename(file))) {
      response.end(listening + readFileSync(file, 'utf8'));
    } else {
      createReadStream(file).pipe(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  // `localhost` is trusted with the clipboard where an address of numbers may not be.
  return {
    site: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
