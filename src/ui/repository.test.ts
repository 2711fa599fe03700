import {expect, it} from 'vitest';
import {editUrl, reportUrl} from './repository';

it('fills in the title and the address of a report', () => {
  const url = new URL(
    reportUrl('https://example.org/a/b/', {title: 'BERT › 「遮住」&', url: 'https://x.example/#mlm'}),
  );
  expect(`${url.origin}${url.pathname}`).toBe('https://example.org/a/b/issues/new');
  expect(url.searchParams.get('title')).toBe('BERT › 「遮住」&');
  expect(url.searchParams.get('body')).toBe('https://x.example/#mlm\n\n');
});

it('leads to the file of a page', () => {
  expect(editUrl('https://example.org/a/b', 'docs/overview.md')).toBe(
    'https://example.org/a/b/edit/main/docs/overview.md',
  );
});
