import {describe, expect, it} from 'vitest';
import {lostPage} from './lostPage';

describe('lostPage', () => {
  it.each([
    ['<a href=/404/ target=_self lang=zh-Hans>', '<a href=/ target=_self lang=zh-Hans>'],
    ['<a href="/en/404/" lang="en">', '<a href="/en/" lang="en">'],
    ['<a class=x href=/base/en/404.html lang=en>', '<a class=x href=/base/en/ lang=en>'],
    ['<a href=/models/gpt-404/>', '<a href=/models/gpt-404/>'],
    ['<a href=/>', '<a href=/>'],
  ])('writes %s as %s', (built, sent) => {
    expect(lostPage(built)).toBe(sent);
  });

  it('calls no address its own', () => {
    const feed = '<link rel=alternate type=application/atom+xml href=https://a.example/timeline/events.xml>';
    expect(
      lostPage(
        `<meta property=og:url content=https://a.example/404.html/ /><link data-rh=true rel=canonical href=https://a.example/404.html/ /><link rel=alternate href=https://a.example/en/404.html/ hreflang=en />${feed}`,
      ),
    ).toBe(feed);
  });
});
