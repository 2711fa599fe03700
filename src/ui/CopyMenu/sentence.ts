/** Stands for what a quotation leaves out: citation numbers and the like. */
export const gap = '\uE000';

const sentenceEnd = /[。！？!?][」』”’）)]*|\.(?=\s|$)/;

/** A text cut into the runs between its gaps, with single spaces. */
export function runsOf(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(gap)
    .filter((run) => run !== '');
}

/** The first sentence of a text, in runs; the whole text where no sentence ends. */
export function firstSentence(text: string): string[] {
  const end = sentenceEnd.exec(text);
  return runsOf(end ? text.slice(0, end.index + end[0].length) : text);
}
