/** Attention for one word, worked out as a reader would by hand. */

export type Example = {
  queries: readonly (readonly number[])[];
  keys: readonly (readonly number[])[];
  values: readonly (readonly number[])[];
};

export type Options = {
  /** The word whose new vector is worked out, from 0. */
  position: number;
  /** Whether scores are divided by the root of the head's dimensions. */
  isScaled: boolean;
  /** Whether later words are hidden. */
  isCausal: boolean;
  /** Equal parts into which queries, keys and values are cut. */
  heads: number;
};

/** One head's way from query to output; a number for each word, in their order. */
export type Head = {
  query: number[];
  keys: number[][];
  values: number[][];
  /** Query times key. */
  scores: number[];
  /** What the scores are divided by. */
  divisor: number;
  scaled: number[];
  /** Which words may be looked at. */
  isSeen: boolean[];
  /** They sum to 1. */
  weights: number[];
  output: number[];
};

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, index) => sum + x * b[index]!, 0);

/** Softmax over the words that may be seen; a hidden one stands for a score of −∞ and gets 0. */
export function softmax(scores: readonly number[], isSeen: readonly boolean[]): number[] {
  const highest = Math.max(...scores.filter((_, index) => isSeen[index]));
  const powers = scores.map((score, index) => (isSeen[index] ? Math.exp(score - highest) : 0));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/**
 * softmax(q·K / √d) V for one word (Vaswani et al. 2017, arXiv:1706.03762, equation 1). Several heads
 * take their parts of the vectors, each attends by itself, and their outputs stand one after another;
 * a trained model has learnt matrices in place of the cutting.
 * @throws RangeError when the vectors cannot be cut into so many heads
 */
export function attend({queries, keys, values}: Example, options: Options): Head[] {
  const {position, isScaled, isCausal, heads} = options;
  const part = (vector: readonly number[], head: number): number[] => {
    const size = vector.length / heads;
    if (!Number.isInteger(size)) throw new RangeError(`${vector.length} numbers in ${heads} heads`);
    return vector.slice(head * size, (head + 1) * size);
  };
  return Array.from({length: heads}, (_, head): Head => {
    const query = part(queries[position]!, head);
    const ownKeys = keys.map((key) => part(key, head));
    const ownValues = values.map((value) => part(value, head));
    const scores = ownKeys.map((key) => dot(query, key));
    const divisor = isScaled ? Math.sqrt(query.length) : 1;
    const scaled = scores.map((score) => score / divisor);
    const isSeen = scores.map((_, index) => !isCausal || index <= position);
    const weights = softmax(scaled, isSeen);
    const output = ownValues[0]!.map((_, column) =>
      dot(
        weights,
        ownValues.map((value) => value[column]!),
      ),
    );
    return {query, keys: ownKeys, values: ownValues, scores, divisor, scaled, isSeen, weights, output};
  });
}
