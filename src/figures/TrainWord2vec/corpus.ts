/** A text as `static/data/figures/kjv.bin` holds it: words as numbers, most frequent first. */
export type Corpus = {
  words: readonly string[];
  /** How often each word occurs. */
  counts: readonly number[];
  /** The text: numbers of words; `end` closes a sentence, `rare` stands for a word that is not in the list. */
  text: Uint16Array;
};

export const end = 0xffff;
export const rare = 0xfffe;

/** Reads the file; its layout is that of `scripts/packFigureData.mjs`. */
export function readCorpus(buffer: ArrayBuffer): Corpus {
  const [length = 0, namesLength = 0] = new Uint32Array(buffer, 0, 2);
  const bytes = new Uint8Array(buffer, 8);
  // Low and high bytes lie apart: so the file packs better.
  const text = Uint16Array.from({length}, (_, at) => bytes[at]! | (bytes[length + at]! << 8));
  const words = new TextDecoder().decode(bytes.subarray(2 * length, 2 * length + namesLength)).split('\n');
  const counts = words.map(() => 0);
  for (const word of text) if (word < words.length) counts[word]! += 1;
  return {words, counts, text};
}
