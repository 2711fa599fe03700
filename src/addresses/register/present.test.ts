import {describe, expect, it} from 'vitest';
import {siteData} from '../../data/load';
import type {Chapter} from '../../book/read/chapters';
import {oldAnchors} from './oldAnchors';
import {presentAddresses} from './present';

const data = siteData(process.cwd());

const chapter = (source: string, ids: string[]): Chapter => ({
  id: 'x',
  title: '一章',
  description: '',
  permalink: '/x',
  source,
  sections: [null, ...ids].map((id) => ({
    id,
    depth: id ? 2 : 1,
    title: `题${id ?? ''}`,
    text: '',
    models: [],
    citations: [],
    links: [],
    figures: id === 'a' ? ['fig-a'] : [],
  })),
});

describe('presentAddresses', () => {
  const present = presentAddresses([chapter('docs/part/index.md', ['a', 'b'])], data, ['/', '/models/']);

  it('knows pages, headings and figures', () => {
    expect(present['/part/']).toEqual({kind: 'page', title: {'zh-Hans': '一章'}});
    expect(present['/part/#b']).toEqual({kind: 'heading', title: {'zh-Hans': '题b'}});
    expect(present['/part/#fig-a']?.kind).toBe('figure');
    expect(present['/']).toEqual({kind: 'page', title: {}});
  });

  it('knows every record, in both languages', () => {
    const kinds = Object.values(present).map(({kind}) => kind);
    const count = (kind: string): number => kinds.filter((each) => each === kind).length;
    expect(count('event')).toBe(data.events.length);
    const groups = data.licenses.filter(({variants}) => variants.length > 1);
    const variants = groups.flatMap((row) => row.variants);
    expect(groups.length).toBeGreaterThan(0);
    expect(count('row')).toBe(data.licenses.length + variants.length);
    expect(present['/licenses/#qwen2--72b']?.title).toEqual({'zh-Hans': 'Qwen2 · 72B', en: 'Qwen2 · 72B'});
    expect(count('model')).toBe(data.models.length);
    expect(count('term')).toBe(data.glossary.length);
    expect(count('reference')).toBe(data.references.length);
    expect(present['/models/bert/']?.title).toEqual({'zh-Hans': 'BERT', en: 'BERT'});
  });

  it('takes the title of a page that is not translated for the source language', () => {
    const translated = presentAddresses(
      [chapter('i18n/en/docusaurus-plugin-content-docs/current/x.md', ['a'])],
      data,
      [],
    );
    expect(translated['/x/']?.title).toEqual({en: '一章'});
  });

  it('stops when two things claim one address', () => {
    const [row] = data.licenses;
    expect(() => presentAddresses([chapter('docs/licenses.md', [row!.id])], data, [])).toThrow(
      /address of a heading and of a row/,
    );
  });
});

describe('oldAnchors', () => {
  it('names the new place by page and section', () => {
    const present = presentAddresses([chapter('docs/part/index.md', ['a'])], data, []);
    const aliases = [
      {from: ['/#Old'], to: '/part/#a', title: {'zh-Hans': '旧', en: 'Old'}, origin: 'note' as const},
    ];
    expect(oldAnchors(aliases, present, 'en')).toEqual([
      {from: ['/#Old'], to: '/part/#a', title: 'Old', now: ['一章', '题a'], origin: 'note'},
    ]);
  });
});
