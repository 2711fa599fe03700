import {describe, expect, it} from 'vitest';
import {llmsFiles, llmsIndex} from './llms';
import {testPage, testSite} from './testSite';

const site = testSite([testPage('b/', ''), testPage('a/', '')]);

describe('llmsIndex', () => {
  const text = llmsIndex(site);

  it('has the form that llmstxt.org asks for: title, summary, sections of links', () => {
    expect(text).toMatch(
      /^# 语言模型编年\n\n> .+\n\n.+\n\n## 组\n\n- \[题b\]\(https:\/\/example\.org\/b\.md\): 说明\n/,
    );
    const sections = text.split(/^## /m).slice(1);
    for (const section of sections) {
      const lines = section.trim().split('\n').slice(2);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines)
        expect(line).toMatch(/^- \[.+\]\(https:\/\/example\.org\/[\w./-]+\)(?:: .+)?$/);
    }
  });
});

it('the full text holds the chapters in reading order', () => {
  const texts = new Map([
    ['a.md', '甲文\n'],
    ['b.md', '乙文\n'],
  ]);
  expect(llmsFiles(site, texts).get('llms-full.txt')).toBe('乙文\n\n甲文\n');
});
