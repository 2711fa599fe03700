import {beforeEach, describe, expect, it} from 'vitest';
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
const refusing = {
  getItem: () => {
    throw new Error('no');
  },
  setItem: () => {
    throw new Error('no');
  },
};

beforeEach(() => {
  kept = {};
});

describe('recent searches', () => {
  it('are kept once each, latest first, six at most', () => {
    for (const typed of ['a', 'b', 'a', ' c ', 'd', 'e', 'f', 'g', '']) keepRecent(storage, typed);
    expect(readRecent(storage)).toEqual(['g', 'f', 'e', 'd', 'c', 'a']);
    forgetRecent(storage);
    expect(readRecent(storage)).toEqual([]);
  });

  it('are none where the store refuses or holds something else', () => {
    expect(() => keepRecent(refusing, 'a')).not.toThrow();
    expect(readRecent(refusing)).toEqual([]);
    for (const text of ['{', '{"a":1}', '[1,null]']) expect(readRecent({getItem: () => text})).toEqual([]);
  });
});
