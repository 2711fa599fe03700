import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {forgetRecent, keepRecent, readRecent} from './recent';

let kept: Record<string, string>;
const storage = {
  getItem: (key: string) => kept[key] ?? null,
  setItem: (key: string, value: string) => {
    kept[key] = value;
  },
  removeItem: (key: string) => {
    delete kept[key];
  },
};

beforeEach(() => {
  kept = {};
  vi.stubGlobal('window', {localStorage: storage});
});
afterEach(() => vi.unstubAllGlobals());

describe('recent searches', () => {
  it('are kept once each, latest first, six at most', () => {
    for (const typed of ['a', 'b', 'a', ' c ', 'd', 'e', 'f', 'g', '']) keepRecent(typed);
    expect(readRecent()).toEqual(['g', 'f', 'e', 'd', 'c', 'a']);
    forgetRecent();
    expect(readRecent()).toEqual([]);
  });

  it('are none where the store is blocked or holds something else', () => {
    for (const text of ['{', '{"a":1}', '[1,null]']) {
      vi.stubGlobal('window', {localStorage: {...storage, getItem: () => text}});
      expect(readRecent()).toEqual([]);
    }
    vi.stubGlobal('window', {
      get localStorage(): Storage {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(() => keepRecent('a')).not.toThrow();
    expect(() => forgetRecent()).not.toThrow();
    expect(readRecent()).toEqual([]);
  });
});
