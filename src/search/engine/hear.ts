import {oneSlipApart} from './distance';
import {remember} from './remember';
import {isHan, type Fold} from './fold';
import type {Corpus} from './corpus';
import type {Lexicon} from './lexicon';
import type {Pinyin} from './pinyin';
import type {SpellingTables} from './types';
import {fragmentWords, longestStop, stopWords} from './words';

/** What was typed with the words put in that it sounds like; null where it says nothing of the kind. */
export type Hear = (typed: string) => string | null;

/** How the letters of the alphabet are said in Chinese. */
const spoken: Record<string, string> = Object.fromEntries(
  (
    'a:ei b:bi c:xi d:di e:yi f:aifu g:ji h:aichi i:ai j:jie k:kai l:aile m:aimu n:en o:ou p:pi q:qiu r:a ' +
    's:aisi t:ti u:you v:wei w:dabuliu x:aikesi y:wai z:zei'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const shortestLetters = 5; // of a Latin word that may be any Chinese words and not only a name
const longestName = 12;

type Sounds = {
  /** Names by their codes, as they are written. */
  names: Map<string, string>;
  /** Names by their first letters. */
  initials: Map<string, string>;
  /** The documents by their codes. */
  text: string;
};

function collect(
  {text, named}: Corpus,
  lexicon: Lexicon,
  {means}: SpellingTables,
  fold: Fold,
  pinyin: Pinyin,
) {
  const names = new Map<string, string>();
  const initials = new Map<string, string>();
  const add = (folded: string, written: string): void => {
    const code = pinyin.codes(folded);
    if (!names.has(code)) names.set(code, written);
    const letters = folded.length > 2 && [...folded].every(isHan) ? pinyin.initials(folded) : null;
    if (letters !== null && !initials.has(letters)) initials.set(letters, written);
  };
  for (const [folded, written] of lexicon.names) {
    if ([...folded].some(isHan)) add(folded, written);
    else if (/^[A-Z]{3,5}$/.test(written)) {
      const letters = [...folded].map((letter) => pinyin.syllables(spoken[letter]!));
      if (letters.every((code) => code !== null) && !names.has(letters.join('')))
        names.set(letters.join(''), written);
    }
  }
  for (const [words, [first = '']] of means)
    for (const word of words) if ([...word].every(isHan)) add(fold(word).text, first);
  for (const name of named.keys()) if (name.length < 9 && [...name].every(isHan)) add(name, name);
  return {names, initials, text: pinyin.codes(text)} satisfies Sounds;
}

/**
 * Makes what hears words in slips of the ear and of pinyin input: 换觉 is 幻觉, yuxunlian and yxl are 预训练.
 * Only what the documents do not have as it is typed is heard as something else.
 */
export function createHear(
  corpus: Corpus,
  lexicon: Lexicon,
  tables: SpellingTables,
  fold: Fold,
  pinyin: Pinyin,
): Hear {
  const {names, initials, text: sounds} = collect(corpus, lexicon, tables, fold, pinyin);
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < corpus.text.length; i++) pairs.add(corpus.text.slice(i, i + 2));
  /**
   * Whether a text has a part, which it cannot without the pairs and threes in it. Of what is typed letter by letter
   * only the last three are new, so that of many longer parts hardly one is looked for in all documents.
   */
  const finder = (whole: string, isPair: (pair: string) => boolean): ((part: string) => boolean) => {
    const has = remember((part: string): boolean => whole.includes(part));
    return (part) => {
      for (let i = 0; i + 1 < part.length; i++) if (!isPair(part.slice(i, i + 2))) return false;
      for (let i = 0; i + 2 < part.length; i++) if (!has(part.slice(i, i + 3))) return false;
      return part.length < 4 || has(part);
    };
  };
  const isWritten = finder(corpus.text, (pair) => pairs.has(pair));
  const isHeard = finder(
    sounds,
    remember((pair: string): boolean => sounds.includes(pair)),
  );
  const isKnown = (word: string): boolean => lexicon.has(word) || stopWords.has(word) || isWritten(word);

  /** The words of the documents that sound so; of several the one that they have most often. */
  const inText = remember((codes: string): string | null => {
    if (!isHeard(codes)) return null;
    const counts = new Map<string, number>();
    for (let place = sounds.indexOf(codes); place >= 0; place = sounds.indexOf(codes, place + 1)) {
      const word = corpus.text.slice(place, place + codes.length);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  });

  const namesOfLength = new Map<number, [folded: string, written: string][]>();
  for (const name of lexicon.names) {
    if (!isHan(name[0])) continue;
    const alike = namesOfLength.get(name[0].length);
    if (alike) alike.push(name);
    else namesOfLength.set(name[0].length, [name]);
  }
  const nearName = remember(
    (word: string): string | null =>
      namesOfLength.get(word.length)?.find(([folded]) => oneSlipApart(word, folded))?.[1] ?? null,
  );

  /** The places of a run whose characters make no word with those beside them; only there can a slip be. */
  const strayPlaces = (run: string): boolean[] =>
    Array.from(run, (_, place) =>
      [run.slice(place - 1, place + 1), run.slice(place, place + 2)].every(
        (pair) =>
          pair.length < 2 || !pairs.has(pair) || [...pair].some((char) => fragmentWords.includes(char)),
      ),
    );

  /** What a part of a run that occurs nowhere was meant to be. */
  const meantBy = (word: string, stray: boolean[]): string | null => {
    const codes = pinyin.codes(word);
    const name = names.get(codes);
    // Said letter by letter, or by another name: nothing to compare.
    if (name !== undefined && (name.length !== word.length || !isHan(name)))
      return word.length > 2 ? name : null;
    /** Whether a word differs only where there can be a slip: 偏 in 性别偏见 is none for 片. */
    const fits = (other: string | null | undefined, isName: boolean): boolean => {
      const folded = other ? fold(other).text : word;
      if (folded === word || folded.length !== word.length) return false;
      return [...word].every(
        (char, i) => char === folded[i] || (stray[i] && (isName || !fragmentWords.includes(char))),
      );
    };
    if (fits(name, true)) return name!;
    if (word.length < 4 || ![...word].some((char, i) => stray[i] && !fragmentWords.includes(char)))
      return null;
    const sounding = inText(codes);
    if (fits(sounding, false)) return sounding;
    const near = nearName(word);
    return fits(near, false) ? near : null;
  };

  /** A run without the words of a question, which are no part of a name, mended between them. */
  const mendBetween = (run: string): string => {
    for (let length = Math.min(run.length, longestStop); length > 1; length--) {
      for (let from = 0; from + length <= run.length; from++) {
        const word = run.slice(from, from + length);
        if (stopWords.has(word))
          return mendBetween(run.slice(0, from)) + word + mendBetween(run.slice(from + length));
      }
    }
    return mendRun(run);
  };

  /** A run of Chinese characters with its slips mended, the longest first. */
  const mendRun = (run: string): string => {
    const stray = strayPlaces(run);
    if (!stray.includes(true)) return run;
    for (let length = Math.min(run.length, longestName); length > 1; length--) {
      for (let from = 0; from + length <= run.length; from++) {
        const word = run.slice(from, from + length);
        const where = stray.slice(from, from + length);
        if (!where.includes(true) || isKnown(word)) continue;
        const meant = meantBy(word, where);
        if (meant !== null)
          return `${mendRun(run.slice(0, from))}${meant}${mendRun(run.slice(from + length))}`;
      }
    }
    if (run.length > 2 && run.length < 5 && !isKnown(run)) {
      for (let i = 0; i + 1 < run.length; i++) {
        const swapped = run.slice(0, i) + run[i + 1]! + run[i]! + run.slice(i + 2);
        if (corpus.text.includes(swapped)) return swapped;
      }
    }
    return run;
  };

  /** Latin letters that are no word of the documents, as the Chinese words that they spell. */
  const spelled = (letters: string, before: string, after: string): string | null => {
    const codes = pinyin.syllables(letters);
    if (codes !== null) {
      // Beside characters it may be the half of a word: zhuyili机制.
      for (const [left, right] of [
        [before, after],
        [before, ''],
        ['', after],
      ] as const) {
        if (left + right === '') continue;
        const around = names.get(pinyin.codes(left) + codes + pinyin.codes(right));
        if (around?.startsWith(left) && around.endsWith(right) && around.length > left.length + right.length)
          return around.slice(left.length, around.length - right.length);
      }
      const name = names.get(codes);
      if (name !== undefined) return name;
      if (codes.length > 1 && letters.length >= shortestLetters) {
        const word = inText(codes);
        if (word !== null) return word;
      }
      // Typed as far as that.
      if (codes.length > 1) for (const [code, written] of names) if (code.startsWith(codes)) return written;
    }
    return letters.length > 2 ? (initials.get(letters) ?? null) : null;
  };

  return (typed) => {
    const {text} = fold(typed);
    if (![...text].some(isHan) && !/[a-z]{3}/.test(text)) return null;
    const parts =
      typed.match(/\p{Script=Han}+|[A-Za-zü']+(?:\s+[A-Za-zü']+)*|[^\p{Script=Han}A-Za-zü]+/gu) ?? [];
    const isRun = (part: string | undefined): boolean => part !== undefined && isHan(part);
    const heard = parts.map((part, i) => {
      if (isHan(part)) {
        const folded = fold(part).text;
        const mended = mendBetween(folded);
        return mended === folded ? part : mended;
      }
      if (!/^[A-Za-zü]/.test(part)) return part;
      const words = part.split(/\s+/);
      const isStrange = (word: string): boolean => {
        const folded = fold(word).text;
        return (
          folded.length > 2 && !corpus.words.has(folded) && !lexicon.has(folded) && !stopWords.has(folded)
        );
      };
      if (!words.some(isStrange)) return part;
      const whole = fold(part).text;
      const near = (other: string | undefined): string => (isRun(other) ? fold(other!).text : '');
      // yu xun lian: the short ones are words elsewhere.
      const isSpelled = words.every((word) => isStrange(word) || word.length < 3);
      const all = isSpelled ? spelled(whole, near(parts[i - 1]), near(parts[i + 1])) : null;
      if (all !== null) return all;
      return words.map((word) => (isStrange(word) && spelled(fold(word).text, '', '')) || word).join(' ');
    });
    const said = heard.join('');
    return said === typed ? null : said;
  };
}
