import {describe, expect, it} from 'vitest';
import {docAddress, docPath} from './docPath';

describe('docPath', () => {
  it.each([
    ['docs/about.md', 'about'],
    ['/home/x/docs/bert-to-gpt3/index.md', 'bert-to-gpt3/index'],
    ['i18n/en/docusaurus-plugin-content-docs/current/bert-to-gpt3/bert.md', 'bert-to-gpt3/bert'],
  ])('takes the folder of the language off %s', (file, path) => {
    expect(docPath(file)).toBe(path);
  });

  it('refuses what is no chapter', () => {
    expect(() => docPath('src/pages/index.md')).toThrow(/no chapter/);
  });
});

describe('docAddress', () => {
  it.each([
    ['about', '/about/'],
    ['bert-to-gpt3/index', '/bert-to-gpt3/'],
    ['bert-to-gpt3/bert', '/bert-to-gpt3/bert/'],
  ])('gives %s the address %s', (doc, address) => {
    expect(docAddress(doc)).toBe(address);
  });
});
