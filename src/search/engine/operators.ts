/** What was typed, taken apart. */
export type Operators = {
  /** The words to look for: those in quotes too, without the words left out. */
  rest: string;
  /** Must stand in what is found, as written. */
  exact: string[];
  /** Must not stand in what is found. */
  without: string[];
};

const quoted = /["“”]([^"“”]+)["“”]/g;
// A minus before a number belongs to a name: GPT -3.
const leftOut = /(^|\s)[-−–—](?=[\p{L}"“])(?:["“]([^"“”]+)["”]|(\S+))/gu;

/** Reads `"exact phrase"` and `−word`. A quote that is not closed is a character like others. */
export function readOperators(typed: string): Operators {
  const without: string[] = [];
  const kept = typed.replace(leftOut, (_, before: string, phrase?: string, word?: string) => {
    without.push((phrase ?? word)!);
    return before;
  });
  const exact: string[] = [];
  const rest = kept.replace(quoted, (_, phrase: string) => {
    if (phrase.trim() !== '') exact.push(phrase);
    return ` ${phrase} `;
  });
  return {rest, exact, without};
}
