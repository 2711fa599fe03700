import {plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import {describe, expect, it} from 'vitest';
import {formatSubject, type Subject} from './formats';

const subject: Subject = {
  url: 'https://site.example/bert-to-gpt3/bert/#mlm',
  page: 'BERT',
  name: '遮住再猜：掩码语言模型',
  site: '语言模型编年',
  checked: '2026-11-24',
  today: '2026-12-01',
  language: 'zh-Hans',
  quotation: {text: '每一步只看见左边。', runs: ['每一步只看见左边。']},
};

const readBibtex = (text: string): unknown[] => plugins.input.chain(text, {generateGraph: false});

describe('formatSubject', () => {
  it('gives the link, bare and as Markdown', () => {
    expect(formatSubject('link', subject)).toBe(subject.url);
    expect(formatSubject('markdown', subject)).toBe(
      '[BERT › 遮住再猜：掩码语言模型](https://site.example/bert-to-gpt3/bert/#mlm)',
    );
  });

  it('keeps marks in titles from becoming Markdown', () => {
    const odd = {...subject, name: null, page: 'a [b] *c* `d` <e> f_g'};
    expect(formatSubject('markdown', odd)).toContain('[a \\[b\\] \\*c\\* \\`d\\` \\<e\\> f\\_g](');
  });

  it('quotes with a link to the words', () => {
    expect(formatSubject('quotation', subject)).toBe(
      '> 每一步只看见左边。\n>\n> —— [BERT › 遮住再猜：掩码语言模型]' +
        `(https://site.example/bert-to-gpt3/bert/#mlm:~:text=${encodeURIComponent('每一步只看见左边。')})\n`,
    );
    const page = {...subject, name: null, url: 'https://site.example/about/'};
    expect(formatSubject('quotation', page)).toContain('/about/#:~:text=');
    const described = {...page, quotation: {text: '述而不引', runs: []}};
    expect(formatSubject('quotation', described)).toContain('[BERT](https://site.example/about/)');
  });

  it('writes BibTeX that a citation parser reads back', () => {
    const [read] = readBibtex(formatSubject('bibtex', subject));
    expect(read).toMatchObject({
      id: 'lmchronicle-bert-to-gpt3-bert-mlm',
      type: 'webpage',
      title: 'BERT › 遮住再猜：掩码语言模型',
      author: [{family: '语言模型编年'}],
      issued: {'date-parts': [[2026, 11, 24]]},
      accessed: {'date-parts': [[2026, 12, 1]]},
      URL: subject.url,
    });
  });

  it('keeps BibTeX’s own signs out of it', () => {
    const odd = {...subject, name: null, page: '50% of {A} & B_c \\ #1'};
    const [read] = readBibtex(formatSubject('bibtex', odd));
    expect(read).toMatchObject({title: '50% of A & B_c #1'});
  });

  it('writes CSL-JSON', () => {
    const [item] = JSON.parse(formatSubject('csl', subject)) as Record<string, unknown>[];
    expect(item).toMatchObject({
      type: 'webpage',
      title: 'BERT › 遮住再猜：掩码语言模型',
      'container-title': '语言模型编年',
      issued: {'date-parts': [[2026, 11, 24]]},
      URL: subject.url,
      language: 'zh-Hans',
    });
  });

  it('writes GB/T 7714', () => {
    expect(formatSubject('gbt7714', subject)).toBe(
      '语言模型编年. BERT › 遮住再猜：掩码语言模型[EB/OL]. (2026-11-24)[2026-12-01]. ' +
        'https://site.example/bert-to-gpt3/bert/#mlm.',
    );
  });

  it('dates a page that states no check by today', () => {
    expect(formatSubject('bibtex', {...subject, checked: null})).toContain('date    = {2026-12-01}');
  });
});
