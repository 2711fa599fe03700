/** An abbreviation or a version number ends in a full stop that ends no sentence. */
const notAnEnd = /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|No|v?\d+)\.$/;

/** The first sentence of a text, or all of it. */
export function firstSentence(text: string): string {
  for (const {index, 0: mark} of text.matchAll(/[。！？]|[.!?](?=\s+\p{Lu})/gu)) {
    const sentence = text.slice(0, index + mark.length);
    if (!notAnEnd.test(sentence)) return sentence;
  }
  return text;
}
