import puppeteer, {type KeyInput} from 'puppeteer-core';
import type {Engine} from './reader';

/** Starts Firefox. */
export async function startFirefox(program: string, site: string): Promise<Engine> {
  const browser = await puppeteer.launch({browser: 'firefox', executablePath: program, headless: true});
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900});
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(site))
      complaints.push(request.url());
  });
  return {
    close: () => browser.close(),
    reader: {
      goto: async (path) => {
        complaints.length = 0;
        await page.goto(site + path);
      },
      run: (work, ...given) => page.evaluate(work as never, ...given),
      click: (selector) => page.click(selector),
      type: (selector, text) => page.type(selector, text),
      press: async (key) => {
        const name = key.replace('Control+', '') as KeyInput;
        if (key !== name) await page.keyboard.down('Control');
        await page.keyboard.press(name);
        if (key !== name) await page.keyboard.up('Control');
      },
      hover: (selector) => page.hover(selector),
      complaints: () => complaints,
    },
  };
}
