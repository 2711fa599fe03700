import {pinyin} from 'pinyin-pro';
import type {SearchDocument} from '../engine/types';

/** The 6,763 characters of GB 2312: all that people type. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const char = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(char)) characters.push(char);
    }
  }
  return characters;
}

const read = (text: string): string[] => pinyin(text, {toneType: 'none', type: 'array', v: true});

/**
 * How Chinese characters are read, `a啊阿|ai爱哀`. A character with several readings has the one that it
 * mostly has in the names of these documents: 调 in 微调, not in 调查.
 */
export function pinyinTable(documents: SearchDocument[]): string {
  const counts = new Map<string, Map<string, number>>();
  for (const name of documents.flatMap(({heading, aliases}) => [heading, ...aliases])) {
    for (const run of name.match(/\p{Script=Han}+/gu) ?? []) {
      read(run).forEach((syllable, i) => {
        const own = counts.get(run[i]!) ?? new Map<string, number>();
        own.set(syllable, (own.get(syllable) ?? 0) + 1);
        counts.set(run[i]!, own);
      });
    }
  }
  const groups = new Map<string, string>();
  for (const char of commonCharacters()) {
    const most = [...(counts.get(char) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
    const syllable = most ?? read(char)[0]!;
    if (/^[a-z]+$/.test(syllable)) groups.set(syllable, (groups.get(syllable) ?? '') + char);
  }
  return [...groups]
    .map(([syllable, characters]) => syllable + characters)
    .sort()
    .join('|');
}
