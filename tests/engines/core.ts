import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import events from '../../src/data/events.json';
import type {Engine, Reader} from './reader';
import {serve} from './serve';

/** What `serve.ts` keeps of what goes wrong in a page. */
declare global {
  interface Window {
    complaints?: string[];
  }
}

/** How many elements a selector finds. */
const count = (reader: Reader, selector: string): Promise<number> =>
  reader.run((asked: string) => document.querySelectorAll(asked).length, selector);

const text = (reader: Reader, selector: string): Promise<string> =>
  reader.run((asked: string) => document.querySelector(asked)?.textContent ?? '', selector);

/** Waits until something is so. */
const until = (look: () => Promise<unknown>): Promise<void> =>
  vi.waitFor(async () => expect(await look()).toBe(true), {timeout: 15_000, interval: 100});

/**
 * The core of the site in one browser: reading, filters and order, search, copying, figures. The whole of
 * it is tested in Chromium (`tests/e2e`); here it is seen that the others do the same.
 * @param start gives the browser, opened on no page yet
 */
export function core(name: string, start: (site: string) => Promise<Engine>): void {
  describe(`in ${name}`, () => {
    let server: Awaited<ReturnType<typeof serve>>;
    let engine: Engine;

    beforeAll(async () => {
      server = await serve();
      engine = await start(server.site);
    });
    afterAll(async () => {
      await engine?.close();
      server?.close();
    });

    /** Opens a page, lets `use` work on it, and fails on any complaint, blocked scripts among them. */
    async function visit(path: string, use: (reader: Reader) => Promise<void>): Promise<void> {
      const {reader} = engine;
      await reader.goto(path);
      await until(() => reader.run(() => document.documentElement.dataset.hasHydrated === 'true'));
      // A reader who does nothing is sent nothing more.
      await reader.run(() => window.dispatchEvent(new Event('scroll')));
      await use(reader);
      const heard = await reader.run(() => window.complaints ?? ['nobody has listened']);
      expect([...heard, ...reader.complaints()]).toEqual([]);
    }

    /** Waits until an island lives, moving meanwhile as readers do. */
    const alive = (reader: Reader): Promise<void> =>
      until(async () => {
        await reader.run(() => window.dispatchEvent(new Event('scroll')));
        return (await count(reader, '[data-island][data-alive]')) > 0;
      });

    it.each([
      '/',
      '/overview/',
      '/embedding-to-bert/word2vec/',
      '/gpt3-to-llm/scaling-laws/',
      '/licenses/',
      '/glossary/',
      '/models/bert/',
      '/en/',
      '/en/bert-to-gpt3/bert/',
      '/en/licenses/',
    ])('%s begins in silence and fits the window', async (path) => {
      await visit(path, async (reader) => {
        expect(
          await reader.run(() => document.documentElement.scrollWidth > document.documentElement.clientWidth),
        ).toBe(false);
      });
    });

    it('colours change by the button, and a formula is set in KaTeX’s own glyphs', async () => {
      await visit('/embedding-to-bert/transformer/', async (reader) => {
        await reader.click('.navbar [data-color-modes] button');
        await until(() => reader.run(() => document.documentElement.dataset.themeChoice === 'light'));
        await until(() => reader.run(() => document.fonts.check('16px KaTeX_Main')));
      });
    });

    it('a term shows its card to who points at it', async () => {
      await visit('/bert-to-gpt3/bert/', async (reader) => {
        await until(async () => {
          await reader.hover('main [data-hover="card"]');
          return (await text(reader, '#hover-card')).length > 10;
        });
        await reader.press('Escape');
        await until(async () => (await count(reader, '#hover-card')) === 0);
      });
    });

    it('the timeline filters, an event in the address wins, and a mark tells of its model', async () => {
      const shown = '#list [data-record]:not([hidden])';
      const target = events.find(({kind}) => kind === 'paper')!;
      await visit(`/timeline/?kind=license#${target.id}`, async (reader) => {
        await until(async () => (await count(reader, shown)) === events.length);
      });
      await visit('/timeline/?q=bert', async (reader) => {
        await until(async () => (await count(reader, shown)) < events.length);
        // The list may be filtered before the picture answers.
        const mark = '[data-island][data-alive] svg[data-orientation="wide"] a[data-model="bert"]';
        await until(async () => (await count(reader, mark)) === 1);
        await reader.run(
          (asked: string) =>
            document
              .querySelector(asked)!
              .dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true})),
          mark,
        );
        await until(() => reader.run(() => window.location.search.includes('model=bert')));
        await until(() =>
          reader.run(() =>
            [...document.querySelectorAll('[data-island] button')].some(
              (button) => button.textContent === 'RoBERTa',
            ),
          ),
        );
      });
    });

    it('the licence table sorts, filters and opens a row', async () => {
      await visit('/licenses/', async (reader) => {
        await alive(reader);
        const rows = 'tbody:not([hidden]) > tr[data-record]:not([hidden])';
        const all = await count(reader, rows);
        await reader.click('th[data-column="name"] button');
        await until(async () => (await count(reader, 'th[data-column="name"][aria-sort="ascending"]')) === 1);
        await reader.type('[data-island] input[type="search"]', 'qwen');
        await until(async () => {
          const left = await count(reader, rows);
          return left > 0 && left < all;
        });
        const id = await reader.run((asked: string) => document.querySelector(asked)!.id, rows);
        await reader.click(`[id="${id}"] summary`);
        await until(async () => (await count(reader, `[id="${id}"] [data-slot="detail"] [data-part]`)) > 0);
        expect(await reader.run(() => window.location.search)).toMatch(/q=qwen/);
      });
    });

    it('the register answers a year in the address', async () => {
      await visit('/models/?year=2018-2018', async (reader) => {
        await until(async () => {
          const years = await reader.run(() =>
            [...document.querySelectorAll<HTMLElement>('[data-record]:not([hidden])')].map(
              ({dataset}) => dataset.numberYear,
            ),
          );
          return years.length > 0 && years.every((year) => year === '2018');
        });
      });
    });

    it('the search opens by a key, finds, and leads there', async () => {
      await visit('/overview/', async (reader) => {
        await reader.press('Control+k');
        await until(async () => (await count(reader, 'dialog[open] input:focus')) === 1);
        await reader.type('dialog[open] input', '负采样');
        await until(async () => (await count(reader, 'dialog[open] [role="option"] mark')) > 0);
        await reader.press('Enter');
        await until(() => reader.run(() => window.location.pathname + window.location.hash !== '/overview/'));
        await until(() => reader.run(() => document.documentElement.dataset.hasHydrated === 'true'));
        await until(() => reader.run(() => window.location.hash.includes('negative-sampling')));
        await until(() => reader.run(() => document.activeElement?.id === window.location.hash.slice(1)));
      });
      await visit('/en/search/?q=attention', async (reader) => {
        await until(async () => (await count(reader, 'main ol li')) > 3);
      });
    });

    it('a section’s link is copied, or offered to be', async () => {
      await visit('/bert-to-gpt3/bert/', async (reader) => {
        await reader.click('[id="mlm"] [data-act="copy"]');
        await until(async () => (await count(reader, '[role="menu"] [role="menuitem"]')) > 3);
        await reader.click('[role="menu"] [role="menuitem"]');
        await until(() =>
          reader.run(() => {
            const offered = document.querySelector('textarea');
            const said = [...document.querySelectorAll('main [role=status]')].map((line) => line.textContent);
            return said.includes('已复制') || (offered?.value.endsWith('/bert-to-gpt3/bert/#mlm') ?? false);
          }),
        );
      });
    });

    it('a figure that can be worked works once it is seen, and stands as its address says', async () => {
      await visit('/embedding-to-bert/word2vec/', async (reader) => {
        await reader.run(() => document.querySelector('#fig-king-queen')!.scrollIntoView());
        await alive(reader);
        await reader.run(() =>
          document.querySelectorAll<HTMLButtonElement>('#fig-king-queen button[aria-pressed]')[1]!.click(),
        );
        await until(() =>
          reader.run(
            () =>
              document
                .querySelectorAll('#fig-king-queen button[aria-pressed]')[1]!
                .getAttribute('aria-pressed') === 'true',
          ),
        );
      });
      await visit('/bert-to-gpt3/two-stage/?lora.rank=64#fig-lora', async (reader) => {
        await alive(reader);
        await until(async () => (await text(reader, '#fig-lora')).includes('64'));
      });
    });

    it('an old or careless hash leads to its place, a dead page offers a search for its words', async () => {
      await visit('/bert-to-gpt3/bert/#MLM%E3%80%82', async (reader) => {
        await until(() => reader.run(() => window.location.hash === '#mlm'));
      });
      await engine.reader.goto('/bert-to-gpt3/masked_lm%E4%B8');
      await until(() =>
        engine.reader.run(
          () =>
            document.querySelector<HTMLInputElement>('[data-words]')?.value.includes('masked lm') ?? false,
        ),
      );
      await engine.reader.goto('/TimeLine/index.html');
      await until(() => engine.reader.run(() => window.location.pathname === '/timeline/'));
    });
  });
}
