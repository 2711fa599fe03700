// @ts-check
import {spawn} from 'node:child_process';
import {bin, build, fail, install, lock, portIsFree, requireNode, requireWritable, root} from './steps.mjs';

/** `npm start`: installs what is missing, builds what has changed, and serves the finished site. */

requireNode();
const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 1 || port > 65535)
  fail(`PORT is “${process.env.PORT}”, which is no port.`);
if (!(await portIsFree(port))) {
  fail(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
}
requireWritable();
const unlock = lock('“npm start” or “npm test”');
process.on('exit', unlock);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    console.log('\n• Stopped before the site was ready.');
    process.exit(130);
  });
}
await install('run');
if (!(await build())) process.exit(1);
unlock();

const server = spawn(
  process.execPath,
  [bin('@docusaurus/core/bin/docusaurus.mjs'), 'serve', '--no-open', '--port', String(port)],
  {cwd: root, stdio: ['ignore', 'ignore', 'inherit']},
);
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.removeAllListeners(signal);
  process.on(signal, () => server.kill(signal));
}

const address = `http://localhost:${port}${process.env.BASE_URL ?? '/'}`;
for (let tries = 0; tries < 100; tries += 1) {
  const answer = await fetch(address).catch(() => null);
  if (answer?.ok) {
    console.log(`✓ LM Chronicle is at ${address} (Ctrl-C stops it)`);
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
}
