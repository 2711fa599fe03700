import {describe, expect, it} from 'vitest';
import {candidates, findTarget, type Page} from './findTarget';

/** A page that holds just what is looked at. */
function pageOf(places: {id: string; now?: string; title?: string; text?: string}[]): Page {
  const elements = places.map(({id, now, title, text = ''}) => ({
    id,
    dataset: {now, title},
    textContent: text,
  }));
  return {
    getElementById: (id: string) => elements.find((element) => element.id === id) ?? null,
    querySelectorAll: () => elements,
  } as unknown as Page;
}

const page = pageOf([
  {id: 'mlm', text: '遮住再猜：掩码语言模型\u200b'},
  {id: 'GENcG', now: '/embedding-to-bert/#thread', title: '中间任务的消亡'},
  {id: 'old', now: '#mlm'},
]);

describe('findTarget', () => {
  it.each([
    ['the id itself', 'mlm', null],
    ['capitals', 'MLM', '#mlm'],
    ['percent encoding', '%6Dlm', '#mlm'],
    ['a full stop of the sentence', 'mlm。', '#mlm'],
    ['a bracket, encoded', 'mlm%EF%BC%89', '#mlm'],
    ['a text fragment that was not understood', 'mlm:~:text=%E7%8C%9C', '#mlm'],
    ['an old id of this page', 'old', '#mlm'],
    ['an old id whose text has left', 'GENcG', '/embedding-to-bert/#thread'],
    [
      'a heading by its Chinese title',
      '%E9%81%AE%E4%BD%8F%E5%86%8D%E7%8C%9C%EF%BC%9A%E6%8E%A9%E7%A0%81%E8%AF%AD%E8%A8%80%E6%A8%A1%E5%9E%8B',
      '#mlm',
    ],
    [
      'an old title',
      '%E4%B8%AD%E9%97%B4%E4%BB%BB%E5%8A%A1%E7%9A%84%E6%B6%88%E4%BA%A1',
      '/embedding-to-bert/#thread',
    ],
    ['a broken encoding', '%E4%B8', null],
    ['what is nowhere', 'nothing', null],
    ['markup', '<img src=x onerror=alert(1)>', null],
  ])('understands %s', (_, hash, target) => {
    expect(findTarget(hash, page)).toBe(target);
  });
});

describe('candidates', () => {
  it('keeps the case of old ids and tries the small one after it', () => {
    expect(candidates('heLaP')).toEqual(['heLaP', 'helap']);
  });
});
