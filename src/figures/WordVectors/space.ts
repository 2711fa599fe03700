/** Word vectors as they lie in `static/data/figures/word-vectors.bin`; a row times its scale has length 1. */
export type Space = {
  words: readonly string[];
  rows: ReadonlyMap<string, number>;
  dimensions: number;
  numbers: Int8Array;
  scales: Float32Array;
};

export type Question = {a: string; b: string; c: string};

export type Neighbour = {word: string; cosine: number};

/** Reads the file; its layout is that of `scripts/packFigureData.mjs`. */
export function readSpace(buffer: ArrayBuffer): Space {
  const [count = 0, dimensions = 0, length = 0] = new Uint32Array(buffer, 0, 3);
  const numbersAt = 12 + 4 * count;
  const wordsAt = numbersAt + count * dimensions;
  const words = new TextDecoder().decode(new Uint8Array(buffer, wordsAt, length)).split('\n');
  return {
    words,
    rows: new Map(words.map((word, row) => [word, row])),
    dimensions,
    numbers: new Int8Array(buffer, numbersAt, count * dimensions),
    scales: new Float32Array(buffer, 12, count),
  };
}

/**
 * The vector of a word, of length 1.
 * @throws Error when the space has no such word
 */
export function vectorOf({rows, numbers, scales, dimensions}: Space, word: string): number[] {
  const row = rows.get(word);
  if (row === undefined) throw new Error(`no vector of “${word}”`);
  return Array.from(
    numbers.subarray(row * dimensions, (row + 1) * dimensions),
    (number) => number * scales[row]!,
  );
}

/** a − b + c, component by component. */
export function combine(space: Space, {a, b, c}: Question): number[] {
  const [from, minus, plus] = [a, b, c].map((word) => vectorOf(space, word));
  return from!.map((x, index) => x - minus![index]! + plus![index]!);
}

/** The words whose vectors make the smallest angles with `point`, the words of the question included. */
export function nearest(space: Space, point: readonly number[], count: number): Neighbour[] {
  const {words, numbers, scales, dimensions} = space;
  const length = Math.hypot(...point);
  const found: Neighbour[] = [];
  // Whoever is among the nearest so far takes their place; sorting all of them would take longer than this.
  for (let row = 0; row < words.length; row += 1) {
    let sum = 0;
    for (let at = 0; at < dimensions; at += 1) sum += point[at]! * numbers[row * dimensions + at]!;
    const cosine = (sum * scales[row]!) / length;
    if (found.length === count && cosine <= found.at(-1)!.cosine) continue;
    const place = found.findIndex((other) => other.cosine < cosine);
    found.splice(place < 0 ? found.length : place, 0, {word: words[row]!, cosine});
    if (found.length > count) found.pop();
  }
  return found;
}
