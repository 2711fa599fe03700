import {readFileSync} from 'node:fs';
import path from 'node:path';
import {inflateSync} from 'node:zlib';
import type {APIRequestContext, Page} from '@playwright/test';
import {parseBibliography} from '../../src/data/references';
import {sitemapPaths} from './sitemap';
import {expect, test} from './test';

/** What machines and other people's notes read, asked for as they ask for it. */

const locales = [
  {name: 'zh-Hans', base: '/'},
  {name: 'en', base: '/en/'},
];

/** The path that an address of the built site has on the server under test. */
const pathOf = (url: string): string => {
  const {pathname, hash} = new URL(url);
  return pathname + hash;
};

async function read(request: APIRequestContext, path: string, type: RegExp): Promise<string> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  expect(answer.headers()['content-type'] ?? '', path).toMatch(type);
  return answer.text();
}

/** The attributes of the elements of one name in the head of a page. */
const headOf = (page: Page, selector: string, attribute: string): Promise<(string | null)[]> =>
  page
    .locator(`head ${selector}`)
    .evaluateAll((found, name) => found.map((element) => element.getAttribute(name)), attribute);

type LinkedData = {'@graph'?: {'@type': string; [key: string]: unknown}[]};
async function linkedData(page: Page): Promise<{'@type': string; [key: string]: unknown}[]> {
  const scripts = await page.locator('script[type="application/ld+json"]').allTextContents();
  return scripts.flatMap((script) => {
    const data = JSON.parse(script) as LinkedData & {'@type': string};
    return data['@graph'] ?? [data];
  });
}

/** Pages with a text of their own, which is all but the first, the search and lists of addresses. */
const textPaths = sitemapPaths().filter(
  (path) => /^\/(en\/)?(models\/|[\w-]+\/([\w-]+\/)?)$/.test(path) || path.includes('/models/'),
);

for (const {name, base} of locales) {
  test.describe(name, () => {
    const own = (path: string): boolean => path.startsWith('/en/') === (base === '/en/');

    test('every page that names a Markdown text and a picture has both', async ({request}) => {
      const pages = textPaths.filter((path) => path !== base && own(path));
      expect(pages.length).toBeGreaterThan(140);
      let named = 0;
      for (const path of pages) {
        const html = await read(request, path, /text\/html/);
        const markdown = /type="?text\/markdown"? href="?([^\s">]+)/.exec(html)?.[1];
        const picture = /property="?og:image"? content="?([^\s">]+)/.exec(html)?.[1];
        if (!markdown || !picture) continue;
        named += 1;
        expect(pathOf(markdown)).toBe(`${path.replace(/\/$/, '')}.md`);
        const text = await read(request, pathOf(markdown), /text\/markdown/);
        expect(text, path).toMatch(/^---\ntitle: ".+"\n[\s\S]*\n---\n\n# .+\n/);
        expect(text, path).toContain(`${path}"\nsite:`);
        // Neither a directive that was not understood nor a hole.
        const prose = text.replace(/`[^`]*`|^```[\s\S]*?^```/gm, '');
        expect(prose, path).not.toMatch(
          /^:::|:(?:model|term|fig|zh)\[|\[@|\]\(\.|&#x|\bundefined\b|\[object /m,
        );
        await read(request, pathOf(picture), /image\/png/);
      }
      expect(named).toBeGreaterThan(140);
    });

    test('llms.txt leads to texts that are there, llms-full.txt holds them', async ({request}) => {
      const index = await read(request, `${base}llms.txt`, /text\/plain/);
      const urls = [...index.matchAll(/^- \[.+?\]\(([^)]+)\)/gm)].map(([, url = '']) => url);
      expect(urls.length).toBeGreaterThan(140);
      for (const url of urls) expect((await request.get(pathOf(url))).status(), url).toBe(200);
      const full = await read(request, `${base}llms-full.txt`, /text\/plain/);
      expect(full.match(/^url: "/gm)?.length).toBeGreaterThanOrEqual(30);
    });

    test('objects.inv names every address, and each is on its page', async ({request}) => {
      const file = await (await request.get(`${base}objects.inv`)).body();
      const end = file.indexOf('zlib.\n') + 'zlib.\n'.length;
      expect(file.subarray(0, end).toString()).toMatch(
        /^# Sphinx inventory version 2\n# Project: .+\n# Version: .+\n/,
      );
      const lines = inflateSync(file.subarray(end)).toString().trim().split('\n');
      expect(lines.length).toBeGreaterThan(1200);
      const ids = new Map<string, string[]>();
      for (const line of lines) {
        const [, path = '', id] = /^\S+ std:(?:label|doc) -1 ([^#\s]*)(?:#(\S+))? .+$/.exec(line) ?? [];
        expect(path, line).not.toBe('');
        ids.set(path, [...(ids.get(path) ?? []), ...(id ? [id] : [])]);
      }
      for (const [path, wanted] of ids) {
        const html = await read(request, base + path, /text\/html/);
        const there = new Set([...html.matchAll(/\sid="?([^\s">]+)/g)].map(([, id]) => id));
        expect(
          wanted.filter((id) => !there.has(id)),
          path,
        ).toEqual([]);
      }
    });

    for (const feed of ['timeline/events', 'licenses/changes']) {
      test(`${feed} is an Atom feed and a JSON feed with the same entries`, async ({page, request}) => {
        const xml = await read(request, `${base}${feed}.xml`, /xml/);
        const atom = await page.evaluate((source) => {
          const tree = new DOMParser().parseFromString(source, 'application/xml');
          const texts = (within: Element, tag: string): string[] =>
            [...within.children]
              .filter(({localName}) => localName === tag)
              .map(({textContent}) => textContent ?? '');
          return {
            error: tree.querySelector('parsererror')?.textContent ?? null,
            namespace: tree.documentElement.namespaceURI,
            language: tree.documentElement.getAttribute('xml:lang'),
            head: ['id', 'title', 'updated'].map((tag) => texts(tree.documentElement, tag).length),
            self: tree.querySelector('feed > link[rel="self"]')?.getAttribute('href') ?? '',
            entries: [...tree.querySelectorAll('entry')].map((entry) => ({
              id: texts(entry, 'id')[0],
              parts: ['id', 'title', 'updated', 'content'].map((tag) => texts(entry, tag).length),
              updated: texts(entry, 'updated')[0] ?? '',
              link: entry.querySelector('link[rel="alternate"]')?.getAttribute('href') ?? '',
            })),
          };
        }, xml);
        expect(atom).toMatchObject({
          error: null,
          namespace: 'http://www.w3.org/2005/Atom',
          language: name,
          head: [1, 1, 1],
        });
        expect(pathOf(atom.self)).toBe(`${base}${feed}.xml`);
        expect(atom.entries.length).toBeGreaterThan(30);
        expect(new Set(atom.entries.map(({id}) => id)).size).toBe(atom.entries.length);
        for (const entry of atom.entries) {
          expect(entry.parts, entry.id).toEqual([1, 1, 1, 1]);
          expect(entry.updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
          expect(pathOf(entry.link)).toContain(`${base}${feed.split('/')[0]}/#`);
        }
        const json = JSON.parse(await read(request, `${base}${feed}.json`, /application\/json/)) as {
          version: string;
          items: {id: string; content_html: string}[];
        };
        expect(json.version).toBe('https://jsonfeed.org/version/1.1');
        expect(json.items.map(({id}) => id)).toEqual(atom.entries.map(({id}) => id));
        for (const {content_html: content} of json.items) expect(content).toContain('<a href="http');
      });

      test(`the page of ${feed} names its feeds`, async ({page, open}) => {
        await open(`${base}${feed.split('/')[0]}/`);
        for (const [type, ending] of [
          ['application/atom+xml', 'xml'],
          ['application/feed+json', 'json'],
        ]) {
          const found = await headOf(page, `link[rel="alternate"][type="${type}"]`, 'href');
          expect(found.map((url) => pathOf(url ?? ''))).toContain(`${base}${feed}.${ending}`);
        }
      });
    }

    test('the data is all there, and the same as in the other language', async ({request}) => {
      const list = JSON.parse(await read(request, `${base}data/datapackage.json`, /json/)) as {
        resources: {path: string; format: string; jsonSchema?: string}[];
      };
      expect(list.resources.length).toBeGreaterThan(10);
      for (const {path, format, jsonSchema} of list.resources) {
        const text = await read(request, `${base}data/${path}`, format === 'csv' ? /text\/csv/ : /json/);
        expect(text, path).toBe(await (await request.get(`/data/${path}`)).text());
        if (format === 'csv') expect(text, path).toMatch(/^\uFEFF(?:id|row),/);
        else expect((JSON.parse(text) as unknown[]).length, path).toBeGreaterThan(2);
        if (jsonSchema) {
          const schema = JSON.parse(await read(request, `${base}data/${jsonSchema}`, /json/)) as object;
          expect(schema).toMatchObject({
            $schema: 'https://json-schema.org/draft/2020-12/schema',
            type: 'array',
          });
        }
      }
    });

    test('a citation parser reads the bibliography', async ({request}) => {
      const bibtex = await (await request.get(`${base}data/references.bib`)).text();
      const references = parseBibliography(bibtex);
      expect(references.length).toBeGreaterThan(200);
      const csl = JSON.parse(await read(request, `${base}data/references.json`, /json/)) as {id: string}[];
      expect(csl.map(({id}) => id)).toEqual(references.map(({id}) => id));
    });

    test('a chapter tells Zotero and search engines what it is, also after moving on within the site', async ({
      page,
      open,
    }) => {
      await open(`${base}bert-to-gpt3/bert/`);
      const title = await page.getByRole('heading', {level: 1}).innerText();
      expect(await headOf(page, 'meta[name="citation_title"]', 'content')).toEqual([title]);
      const author = await headOf(page, 'meta[name="citation_author"]', 'content');
      expect(author).toEqual([
        await page.locator('head meta[property="og:site_name"]').getAttribute('content'),
      ]);
      expect(await headOf(page, 'meta[name="DC.creator"]', 'content')).toEqual(author);
      expect(await headOf(page, 'meta[name="citation_language"]', 'content')).toEqual([name]);
      expect(await headOf(page, 'meta[name="DC.type"]', 'content')).toEqual(['webpage']);
      const [canonical] = await headOf(page, 'link[rel="canonical"]', 'href');
      expect(pathOf(canonical ?? '')).toBe(`${base}bert-to-gpt3/bert/`);
      expect(await headOf(page, 'meta[name="citation_public_url"]', 'content')).toEqual([canonical]);
      const hreflangs = await headOf(page, 'link[rel="alternate"][hreflang]', 'hreflang');
      expect(hreflangs).toEqual(['zh-Hans', 'en', 'x-default']);
      const kinds = (await linkedData(page)).map((item) => item['@type']);
      expect(kinds).toEqual(expect.arrayContaining(['TechArticle', 'BreadcrumbList']));
      const crumbs = (await linkedData(page)).find((item) => item['@type'] === 'BreadcrumbList');
      const items = crumbs?.itemListElement as {item: string}[];
      expect(items.at(-1)?.item).toBe(canonical);
      for (const {item} of items) expect(item).toMatch(/\/$/);

      await page.locator('main nav > a:last-child').click();
      await expect(page).not.toHaveURL(/\/bert\/$/);
      await expect(page.locator('head meta[name="citation_title"]')).not.toHaveAttribute('content', title);
      expect(await headOf(page, 'meta[name="citation_title"]', 'content')).toEqual([
        await page.getByRole('heading', {level: 1}).innerText(),
      ]);
    });

    for (const path of ['timeline/', 'licenses/', 'models/']) {
      test(`${path} offers its data as a Dataset`, async ({page, open, request}) => {
        await open(base + path);
        const dataset = (await linkedData(page)).find((item) => item['@type'] === 'Dataset');
        const downloads = dataset?.distribution as {contentUrl: string; encodingFormat: string}[];
        expect(downloads).toHaveLength(2);
        // Google’s dataset search passes over what says less of itself.
        expect(String(dataset?.description).length).toBeGreaterThan(49);
        for (const {contentUrl} of downloads) {
          expect((await request.get(pathOf(contentUrl))).status()).toBe(200);
        }
      });
    }

    test('a model page says where it is', async ({page, open}) => {
      await open(`${base}models/bert/`);
      const trail = (await linkedData(page)).find((item) => item['@type'] === 'BreadcrumbList');
      const items = trail?.itemListElement as {item: string}[];
      expect(items.map(({item}) => pathOf(item))).toEqual([`${base}models/`, `${base}models/bert/`]);
    });
  });
}

for (const folder of ['build', 'build/en']) {
  test(`${folder}/book.html needs no other file, and its links lead within it or out`, async ({page}) => {
    const file = path.resolve(folder, 'book.html');
    const html = readFileSync(file, 'utf8');
    const others = html.replace('<link rel="icon" href="data:,">', '');
    expect(others).not.toMatch(/<(?:script|link|iframe|object|embed|base)\b/);
    // What it shows is in it: pictures as data, references of a drawing to its own parts.
    const urls = [...html.matchAll(/\burl\(["']?([^"')]{0,40})/g)].map(([, url = '']) => url);
    expect(urls.length).toBeGreaterThan(20);
    expect(urls.filter((url) => !/^(?:data:|#)/.test(url))).toEqual([]);

    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => {
      // The book itself is asked for before the page has its address.
      if (!request.url().startsWith('data:') && !request.isNavigationRequest())
        complaints.push(request.url());
    });
    await page.goto(`file://${file}`);
    const {dead, relative, fonts} = await page.evaluate(() => {
      const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!);
      const isDead = (href: string): boolean => !document.getElementById(decodeURIComponent(href.slice(1)));
      return {
        dead: links.filter((href) => href.startsWith('#') && isDead(href)),
        relative: links.filter((href) => !/^(?:#|https?:|mailto:)/.test(href)),
        fonts: document.fonts.check('16px KaTeX_Main'),
      };
    });
    expect({dead, relative, fonts, complaints}).toEqual({
      dead: [],
      relative: [],
      fonts: true,
      complaints: [],
    });
  });
}

test('the sitemaps name each page in both languages, and robots.txt names the sitemaps', async ({
  request,
}) => {
  const robots = await read(request, '/robots.txt', /text\/plain/);
  const sitemaps = [...robots.matchAll(/^Sitemap: (.+)$/gm)].map(([, url = '']) => pathOf(url));
  expect(sitemaps).toEqual(['/sitemap.xml', '/en/sitemap.xml']);
  const known = new Set(sitemapPaths());
  for (const sitemap of sitemaps) {
    const xml = await read(request, sitemap, /xml/);
    const entries = xml.match(/<url>.*?<\/url>/gs) ?? [];
    expect(entries.length).toBeGreaterThan(140);
    for (const entry of entries) {
      const alternates = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
      expect(alternates.map(([, lang]) => lang)).toEqual(['zh-Hans', 'en', 'x-default']);
      for (const [, , url = ''] of alternates) expect(known, url).toContain(pathOf(url));
    }
  }
});
