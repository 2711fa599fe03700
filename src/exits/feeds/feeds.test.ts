import {describe, expect, it} from 'vitest';
import {testSite} from '../testSite';
import {changeEntries, eventEntries, type Entry} from './entries';
import {writeAtom, writeJsonFeed} from './write';

const entry: Entry = {
  id: 'tag:example.org,2026:event/a',
  url: 'https://example.org/timeline/#a',
  title: 'R&D <1>',
  text: '甲 & 乙',
  source: 'https://example.com/?a=1&b=2',
  date: '2023-03',
  added: '2026-11-24',
  tags: ['论文'],
};
const feed = {
  id: 'https://example.org/timeline/events',
  title: '时间线',
  subtitle: '说明',
  language: 'zh-Hans',
  author: '语言模型编年',
  page: 'https://example.org/timeline/',
  address: 'https://example.org/timeline/events',
  icon: 'https://example.org/img/logo.svg',
  entries: [entry, {...entry, id: 'b', date: '2023-03-14', added: '2026-11-25'}],
};

describe('writeAtom', () => {
  const xml = writeAtom(feed);

  it('escapes once for XML, and once more what is HTML', () => {
    expect(xml).toContain('<title>R&amp;D &lt;1&gt;</title>');
    expect(xml).toContain('甲 &amp;amp; 乙&lt;/p&gt;');
    expect(xml).toContain('href="https://example.com/?a=1&amp;b=2"');
  });

  it('says when an entry came in, and in its text when the thing happened', () => {
    expect(xml.match(/<published>/g)).toHaveLength(2);
    expect(xml).toContain('<published>2026-11-24T00:00:00Z</published>');
    expect(xml).toContain('&lt;time&gt;2023-03&lt;/time&gt;');
  });

  it('was last updated when the youngest entry came in', () => {
    expect(/<updated>(.*?)<\/updated>/.exec(xml)?.[1]).toBe('2026-11-25T00:00:00Z');
  });

  it('has the picture of the site', () => {
    expect(xml).toContain('<icon>https://example.org/img/logo.svg</icon>');
  });
});

it('writeJsonFeed tells the same', () => {
  const json = JSON.parse(writeJsonFeed(feed)) as {items: Record<string, unknown>[]};
  expect(json).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://example.org/timeline/events.json',
  });
  expect(json.items[0]).toMatchObject({date_published: '2026-11-24T00:00:00Z'});
  expect(json.items[1]).toMatchObject({date_published: '2026-11-25T00:00:00Z', title: 'R&D <1>'});
});

describe.each([
  ['events', eventEntries],
  ['licence changes', changeEntries],
])('entries of %s', (_, make) => {
  const site = testSite([]);
  const entries = make(site);

  it('are there, those that came in last first, each with an id of its own', () => {
    expect(entries.length).toBeGreaterThan(20);
    expect(entries.length).toBeLessThanOrEqual(100);
    expect(new Set(entries.map(({id}) => id)).size).toBe(entries.length);
    const keys = entries.map(({added, date}) => `${added} ${date}`);
    expect(keys).toEqual([...keys].sort().reverse());
  });

  it('are no news again after a check', () => {
    const checked = structuredClone(site.data);
    for (const event of checked.events) event.verifiedOn = '2027-01-01';
    for (const {evidence} of checked.licenses.flatMap(({variants}) => variants))
      evidence.verifiedOn = '2027-01-01';
    const again = {...site, data: checked};
    expect(make(again)).toEqual(entries);
  });

  it('have ids in the form of a tag address', () => {
    for (const {id} of entries) expect(id).toMatch(/^tag:example\.org,2026:[a-z0-9./-]+$/);
  });
});

it('entries of licence changes keep the ids that they had before a row was split, and lead to its part', () => {
  const vicuna = changeEntries(testSite([])).filter(({id}) => id.includes('/vicuna/'));
  expect(vicuna.map(({id}) => id)).toContain('tag:example.org,2026:license/vicuna/2023-03-30');
  expect(vicuna.find(({id}) => id.endsWith('2023-08-01'))).toMatchObject({
    url: 'https://example.org/licenses/#vicuna--v1-5',
  });
});
