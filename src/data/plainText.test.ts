import {describe, expect, it} from 'vitest';
import {localized, webUrl} from './fields';
import {unfitCharacter, withoutUnfit} from './plainText';

describe('unfitCharacter', () => {
  it.each([
    ['a vertical tab', 'a\u000bb', 'U+000B'],
    ['a null', '\u0000', 'U+0000'],
    ['a line end', 'a\nb', 'U+000A'],
    ['half a pair', 'a\ud83d', 'U+D83D'],
    ['the other half', '\ude00a', 'U+DE00'],
    ['a non-character', '\ufffe', 'U+FFFE'],
    ['a turn of direction', 'a\u202eb', 'U+202E'],
    ['an isolate', '\u2066', 'U+2066'],
    ['a C1 control', '\u0085', 'U+0085'],
  ])('finds %s', (_, text, name) => expect(unfitCharacter(text)).toBe(name));

  it.each(['通义千问 2.5', 'PanGu-α', '👩‍🔬', 'é', '𠮷'])('lets %s pass', (text) =>
    expect(unfitCharacter(text)).toBeNull(),
  );
});

it('stops a record at such a character, and says which', () => {
  const {error} = localized.safeParse({'zh-Hans': '甲\u000b乙', en: 'a'});
  expect(error?.issues[0]?.message).toContain('U+000B');
  expect(error?.issues[0]?.path).toEqual(['zh-Hans']);
  expect(webUrl.safeParse('https://example.org/\u202egnp.exe').success).toBe(false);
});

it('takes out what XML cannot hold, and nothing else', () => {
  expect(withoutUnfit('a\u000b\tb\n\ud83dc\ufffe👩')).toBe('a\tb\nc👩');
});
