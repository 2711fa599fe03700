import {isHan} from './fold';

/** Reads Chinese characters and Latin letters as syllables without tones. */
export type Pinyin = {
  /** One unit for each character: what sounds alike has the same; what is no Chinese character stays. */
  codes: (text: string) => string;
  /** Letters as the codes of syllables; null where they are no pinyin. */
  syllables: (letters: string) => string | null;
  /** First letter of each syllable; null where a character has no known one. */
  initials: (text: string) => string | null;
};

const firstCode = 0xe000; // private use: in no text
const longest = 6; // letters of a syllable

/** What input methods and speakers take for the same: zhi and zi, in and ing. */
const blurred = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/([aei])ng$/, '$1n')
    .replace('v', 'u');

/** @param table syllables, each with the characters read so: `a啊阿|ai爱哀` */
export function createPinyin(table: string): Pinyin {
  const codeOf = new Map<string, string>();
  const readings = new Map<string, string>();
  for (const group of table.split('|')) {
    const syllable = /^[a-z]+/.exec(group)?.[0];
    if (syllable === undefined) continue;
    const sound = blurred(syllable);
    if (!codeOf.has(sound)) codeOf.set(sound, String.fromCharCode(firstCode + codeOf.size));
    for (const char of group.slice(syllable.length)) readings.set(char, syllable);
  }
  // Typed as they are written; heard as they are blurred.
  const known = new Set([...readings.values()].flatMap((syllable) => [syllable, blurred(syllable)]));

  const syllables = (letters: string): string | null => {
    // The fewest syllables that cover the letters.
    const best: (string | null)[] = ['', ...Array.from({length: letters.length}, () => null)];
    for (let from = 0; from < letters.length; from++) {
      const before = best[from];
      if (before === null || before === undefined) continue;
      for (let to = from + 1; to <= Math.min(letters.length, from + longest); to++) {
        const part = letters.slice(from, to).replace('ü', 'v');
        if (!known.has(part)) continue;
        const there = best[to];
        if (there === null || there === undefined || before.length + 1 < there.length)
          best[to] = before + codeOf.get(blurred(part))!;
      }
    }
    return best[letters.length] || null;
  };

  return {
    codes: (text) => {
      let codes = '';
      for (const char of text) {
        const syllable = readings.get(char);
        codes += syllable === undefined ? char : codeOf.get(blurred(syllable))!;
      }
      return codes;
    },
    syllables,
    initials: (text) => {
      let letters = '';
      for (const char of text) {
        const syllable = readings.get(char);
        if (syllable !== undefined) letters += syllable[0]!;
        else if (isHan(char)) return null;
        else letters += char;
      }
      return letters;
    },
  };
}
