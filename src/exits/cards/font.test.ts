import {describe, expect, it} from 'vitest';
import {loadFont, parseRanges} from './font';

describe('loadFont', () => {
  const font = loadFont();

  it('reads ranges of characters', () => {
    expect(parseRanges('U+20-7e, U+a0')).toEqual([
      [0x20, 0x7e],
      [0xa0, 0xa0],
    ]);
  });

  it.each(['中', 'A', '·', 'α', '么'])('has an outline for %s', async (character) => {
    const glyph = await font(character, 700);
    expect(glyph?.outline).toMatch(/^M/);
    expect(glyph?.advance).toBeGreaterThan(100);
  });

  it('draws one weight like the other after both were asked for', async () => {
    // 可 is made of parts; a reader of fonts that keeps state loses one of them the second time.
    const parts = async (weight: 400 | 700): Promise<number | undefined> =>
      (await font('可', weight))?.outline.match(/M/g)?.length;
    expect(await parts(400)).toBe(await parts(700));
  });

  it('says when it has none', async () => expect(await font('\u{10ffff}', 400)).toBeNull());
});
