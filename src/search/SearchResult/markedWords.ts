import type {MarkedText} from '../engine/types';

/** The marked parts of some texts as they are written, each once, single characters left out. */
export function markedWords(texts: MarkedText[]): string[] {
  const words = texts.flatMap(({text, marks}) =>
    marks.map(([start, end]) => text.slice(start, end).toLowerCase()),
  );
  return [...new Set(words)].filter((word) => word.length > 1).slice(0, 8);
}
