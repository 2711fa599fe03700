import {describe, expect, it} from 'vitest';
import {assembleBook, chapterId} from './assemble';

const page = (path: string, body: string) => ({
  path,
  html: `<html><body><nav>navigation</nav><article><div class="theme-doc-markdown markdown">${body}</div></article></body></html>`,
});
const about = {
  title: '书',
  contents: '目录',
  language: 'zh-Hans',
  css: 'p{color:red}',
  siteUrl: 'https://site.example',
};

describe('assembleBook', () => {
  const html = assembleBook(
    [
      page(
        '/a/',
        '<h1>甲</h1><p id="x"><a href="/b/#y">乙</a> <a href="/b/">整页</a> <a href="/models/z/">外</a> <a href="#x">此</a> <a href="/b/#gone">旧址</a></p><button>复制</button><div hidden>详情</div><svg><path marker-end="url(#arrow)"></path></svg>',
      ),
      page('/b/', '<h1>乙</h1><p id="y">末</p><script>alert(1)</script>'),
    ],
    about,
  );

  it('turns links between its pages into leaps, and others into whole addresses', () => {
    expect(html).toContain('<link rel="icon" href="data:,">');
    expect(html).toContain('<p id="a--x">');
    expect(html).toContain('href="#b--y"');
    expect(html).toContain('href="#b"');
    expect(html).toContain('href="https://site.example/models/z/"');
    expect(html).toContain('href="#a--x"');
    expect(html).toContain('url(#a--arrow)');
    // A place that forwards on the site is none of the book's.
    expect(html).toContain('href="https://site.example/b/#gone"');
  });

  it('keeps what is read and leaves out what only works on a screen', () => {
    expect(html).toContain('详情');
    expect(html).not.toMatch(/<script|<button|navigation| hidden/);
  });

  it('lists its chapters', () => {
    expect(html).toContain('<li><a href="#a">甲</a></li><li><a href="#b">乙</a></li>');
  });

  it('stops when a page has nothing to give', () => {
    expect(() => assembleBook([{path: '/c/', html: '<p></p>'}], about)).toThrow(/\/c\/ has no text/);
  });
});

it('chapterId makes a name of a path', () => {
  expect(chapterId('/bert-to-gpt3/bert/')).toBe('bert-to-gpt3-bert');
});
