import {spawn} from 'node:child_process';
import net, {type AddressInfo} from 'node:net';
import type {Engine} from './reader';

/** Names of keys as WebDriver has them. */
const keys: Record<string, string> = {
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
};
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts WebKitGTK on a screen of its own, by its WebDriver.
 * @param programs of the driver, the browser and the screen (`scripts/browser.mjs` finds them)
 */
export async function startWebKit(
  programs: {driver: string; browser: string; screen: string},
  site: string,
): Promise<Engine> {
  // The screen takes a number that is free, and says it on its third channel.
  const screen = spawn(programs.screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`));
    screen.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  const port = await freePort();
  const driver = spawn(programs.driver, ['-p', String(port)], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      // Without a graphics card, and as root within a container.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });

  const call = async <Answer>(method: string, address: string, body?: object): Promise<Answer> => {
    const answer = await fetch(`http://127.0.0.1:${port}${address}`, {
      method,
      ...(body && {body: JSON.stringify(body), headers: {'content-type': 'application/json'}}),
    });
    const {value} = (await answer.json()) as {value: Answer};
    if (!answer.ok) throw new Error(`WebDriver: ${JSON.stringify(value).slice(0, 300)}`);
    return value;
  };
  for (let tries = 0; ; tries += 1) {
    const isUp = await call('GET', '/status').then(
      () => true,
      () => false,
    );
    if (isUp) break;
    if (tries > 100) throw new Error('WebKitWebDriver did not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const {sessionId} = await call<{sessionId: string}>('POST', '/session', {
    capabilities: {
      alwaysMatch: {'webkitgtk:browserOptions': {binary: programs.browser, args: ['--automation']}},
    },
  });
  const session = `/session/${sessionId}`;
  await call('POST', `${session}/window/rect`, {x: 0, y: 0, width: 1280, height: 1000});

  const find = async (selector: string): Promise<string> => {
    const found = await call<Record<string, string>>('POST', `${session}/element`, {
      using: 'css selector',
      value: selector,
    });
    return found[elementKey]!;
  };
  const act = (actions: object[]): Promise<void> => call('POST', `${session}/actions`, {actions});
  return {
    async close() {
      await call('DELETE', session).catch(() => {});
      driver.kill();
      screen.kill();
    },
    reader: {
      goto: (path) => call('POST', `${session}/url`, {url: site + path}),
      run: (work, ...given) =>
        call('POST', `${session}/execute/sync`, {
          script: `return (${String(work)})(...arguments)`,
          args: given,
        }),
      click: async (selector) => call('POST', `${session}/element/${await find(selector)}/click`, {}),
      type: async (selector, text) =>
        call('POST', `${session}/element/${await find(selector)}/value`, {text}),
      press: (key) => {
        const names = key.split('+').map((name) => keys[name] ?? name);
        const down = names.map((value) => ({type: 'keyDown', value}));
        const up = names.reverse().map((value) => ({type: 'keyUp', value}));
        return act([{type: 'key', id: 'keys', actions: [...down, ...up]}]);
      },
      hover: async (selector) => {
        const origin = {[elementKey]: await find(selector)};
        const move = {type: 'pointerMove', origin, x: 0, y: 0, duration: 0};
        await act([{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions: [move]}]);
      },
      // It tells nobody; the page's own ear is all there is (see `serve.ts`).
      complaints: () => [],
    },
  };
}
