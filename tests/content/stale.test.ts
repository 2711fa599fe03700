import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {
  canChange,
  changesMarkdown,
  changeableSources,
  compareSources,
  contentHash,
  dueList,
  dueMarkdown,
  lastDue,
  rawAddress,
} from '../../scripts/stale.mjs';

const checked = (verifiedOn: string, source = 'https://example.org/LICENSE') => ({verifiedOn, source});
const variant = (id: string, license: string, releasedOn: string, verifiedOn: string) => ({
  id,
  license,
  commercial: 'yes',
  releasedOn,
  evidence: checked(verifiedOn),
});
const rows = [
  {id: 'old', variants: [variant('all', 'mit', '2020-01', '2026-01-01')]},
  {
    id: 'new',
    variants: [
      variant('small', 'mit', '2026-02-01', '2026-05-01'),
      variant('large', 'own', '2026-03', '2026-05-02'),
    ],
  },
  {id: 'fresh', variants: [variant('all', 'mit', '2026-07', '2026-11-01')]},
];
const kinds = [
  {
    id: 'own',
    terms: [
      {condition: 'naming', clause: checked('2026-04-01')},
      {condition: 'territory', clause: null},
    ],
  },
  {id: 'mit', terms: [{condition: 'attribution', clause: checked('2026-11-29')}]},
];

describe('dueList', () => {
  it('counts whole days back', () => {
    expect(lastDue('2026-11-29', 180)).toBe('2026-06-02');
    expect(lastDue('2026-03-01', 1)).toBe('2026-02-28');
  });

  it('lists verdicts and clauses that are due, newest licences first', () => {
    const due = dueList(rows, kinds, '2026-11-29', 180);
    expect(due.map(({what, address}) => `${what} ${address}`)).toEqual([
      'own /licenses/#new--large',
      'own clauses',
      'mit /licenses/#new--small',
      'mit /licenses/#old',
    ]);
  });

  it('lists nothing that is not due, and on the day itself lists it', () => {
    expect(dueList(rows, [], '2026-05-01', 180)).toEqual([]);
    expect(dueList(rows, [], '2026-06-30', 180).map(({address}) => address)).toEqual(['/licenses/#old']);
  });

  it('reads the register as it is', () => {
    const read = (name: string) =>
      JSON.parse(readFileSync(`src/data/${name}.json`, 'utf8')) as unknown as never[];
    expect(dueList(read('licenses'), read('licenseKinds'), '2099-01-01', 180).length).toBeGreaterThan(200);
  });
});

describe('sources', () => {
  it('asks for the bare text of a file, and not for one that cannot change', () => {
    expect(rawAddress('https://github.com/a/b/blob/main/docs/LICENSE')).toBe(
      'https://raw.githubusercontent.com/a/b/main/docs/LICENSE',
    );
    expect(rawAddress('https://example.org/x')).toBe('https://example.org/x');
    expect(canChange(`https://github.com/a/b/blob/${'0a'.repeat(20)}/LICENSE`)).toBe(false);
    expect(canChange('https://github.com/a/b/blob/main/LICENSE')).toBe(true);
    expect(changeableSources(rows, kinds)).toEqual(['https://example.org/LICENSE']);
  });

  it('takes the words of a page, not what surrounds them', () => {
    const page = (nonce: string, words: string) =>
      `<html><head><title>${nonce}</title></head><body id="${nonce}"><script>${nonce}</script><p>${words}</p></body></html>`;
    expect(contentHash(page('1', 'You may.'))).toBe(contentHash(page('2', 'You  may.')));
    expect(contentHash(page('1', 'You may.'))).not.toBe(contentHash(page('1', 'You may not.')));
  });

  it('tells what has changed, and keeps what does not answer', async () => {
    const texts: Record<string, string> = {
      'https://a': 'new',
      'https://b': 'same',
      'https://d': 'first seen',
    };
    const before = {'https://a': contentHash('old'), 'https://b': contentHash('same'), 'https://c': 'kept'};
    const read = (url: string) =>
      texts[url] === undefined ? Promise.reject(new Error('404')) : Promise.resolve(texts[url]);
    const found = await compareSources(['https://a', 'https://b', 'https://c', 'https://d'], before, read);
    expect(found.changed).toEqual(['https://a']);
    expect(found.silent).toEqual(['https://c']);
    expect(found.hashes).toMatchObject({'https://c': 'kept', 'https://d': contentHash('first seen')});
  });
});

describe('the issue', () => {
  it('lists what is due and what has changed, and says nothing of nothing', () => {
    const due = dueMarkdown(dueList(rows, kinds, '2026-11-29', 180), 180);
    expect(due).toMatch(/^Checked more than 180 days ago/);
    expect(due).toContain('- `own` /licenses/#new--large · yes · released 2026-03 · checked 2026-05-02');
    expect(changesMarkdown(['https://a'])).toContain('\n- https://a\n');
    expect(dueMarkdown([], 180) + changesMarkdown([])).toBe('');
  });
});
