import {randomFrom} from '../parts/random';
import {rare, end, type Corpus} from './corpus';

/** Skip-gram with negative sampling, as word2vec does it (Mikolov et al. 2013, arXiv:1310.4546). */

export type Settings = {
  /** How far a neighbour may be; drawn anew for each word, from 1 to this. */
  window: number;
  dimensions: number;
  /** Words drawn as wrong answers for each right one. */
  negatives: number;
  /** Learning rate at the start; it falls evenly to a tenth over `passes`. */
  rate: number;
  seed: number;
  /** How often the text is read. */
  passes: number;
};

const reach = 6;
const slots = 1024;
/**
 * σ by table, as in word2vec's program. Here it has a second use: browsers differ in the last digit of
 * `Math.exp`, which single precision rounds away, so that all of them learn the same.
 */
const sigmoids = Float32Array.from(
  {length: slots},
  (_, slot) => 1 / (1 + Math.exp(-(((slot + 0.5) / slots) * 2 - 1) * reach)),
);

/** 1 / (1 + e^−x) to three digits; beyond ±6 as at ±6. */
export function sigmoid(x: number): number {
  const slot = Math.floor(((x + reach) / (2 * reach)) * slots);
  return sigmoids[Math.max(0, Math.min(slots - 1, slot))]!;
}

/** The two vectors of each word, one after another in one array each. */
export type Weights = {inputs: Float32Array; outputs: Float32Array};

/**
 * One step: `center` is to find `context` likely and each of `wrong` unlikely. Goes down the slope of
 * −log σ(v'·v) − Σ log σ(−v'ᵢ·v) by `rate`.
 * @param change room for as many numbers as there are dimensions
 * @returns the loss before the step
 */
export function learn(
  {inputs, outputs}: Weights,
  dimensions: number,
  center: number,
  context: number,
  wrong: readonly number[],
  rate: number,
  change: Float32Array,
): number {
  const at = center * dimensions;
  change.fill(0);
  let loss = 0;
  for (let sample = -1; sample < wrong.length; sample += 1) {
    const label = sample < 0 ? 1 : 0;
    const to = (sample < 0 ? context : wrong[sample]!) * dimensions;
    let product = 0;
    for (let d = 0; d < dimensions; d += 1) product += inputs[at + d]! * outputs[to + d]!;
    const likely = sigmoid(product);
    loss -= Math.log(label ? likely : 1 - likely);
    const step = rate * (label - likely);
    for (let d = 0; d < dimensions; d += 1) {
      change[d]! += step * outputs[to + d]!;
      outputs[to + d]! += step * inputs[at + d]!;
    }
  }
  for (let d = 0; d < dimensions; d += 1) inputs[at + d]! += change[d]!;
  return loss;
}

export type Neighbour = {word: string; cosine: number};

export type Training = {
  weights: Weights;
  /** Words of the text read so far, and all that will be. */
  read: number;
  total: number;
  /** Reads on; gives the average loss of a pair, null when there was none. */
  readOn: (words: number) => number | null;
  /** The words nearest to one. */
  neighbours: (word: number, count: number) => Neighbour[];
};

/** Frequent words are passed over at random; the threshold suits a text of this size. */
const threshold = 1e-3;

/** Begins a training; the same settings give the same result. */
export function train({words, counts, text}: Corpus, settings: Settings): Training {
  const {window, dimensions, negatives, rate, seed, passes} = settings;
  const random = randomFrom(seed);
  const inputs = Float32Array.from({length: words.length * dimensions}, () => (random() - 0.5) / dimensions);
  const outputs = new Float32Array(words.length * dimensions);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const kept = counts.map((count) => Math.min(1, Math.sqrt((threshold * all) / count)));
  // Wrong answers are drawn by their counts to the power of 3/4.
  const bounds = new Float64Array(words.length);
  counts.reduce((sum, count, word) => {
    // count^(3/4) by roots alone, whose digits are the same in every browser
    bounds[word] = sum + Math.sqrt(count) * Math.sqrt(Math.sqrt(count));
    return bounds[word];
  }, 0);
  const draw = (): number => {
    const mark = random() * bounds[words.length - 1]!;
    let [low, high] = [0, words.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bounds[middle]! <= mark) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const change = new Float32Array(dimensions);
  const wrong: number[] = [];
  const sentence: number[] = [];

  const training: Training = {
    weights: {inputs, outputs},
    read: 0,
    total: text.length * passes,
    readOn(amount) {
      const until = Math.min(training.read + amount, training.total);
      let [loss, pairs] = [0, 0];
      while (training.read < until) {
        const word = text[training.read % text.length]!;
        training.read += 1;
        if (word !== end) {
          // Passed over before the window is laid, so that it reaches farther.
          if (word !== rare && random() < kept[word]!) sentence.push(word);
          continue;
        }
        const now = rate * Math.max(0.1, 1 - (0.9 * training.read) / training.total);
        for (let middle = 0; middle < sentence.length; middle += 1) {
          const span = 1 + Math.floor(random() * window);
          const last = Math.min(sentence.length - 1, middle + span);
          for (let other = Math.max(0, middle - span); other <= last; other += 1) {
            if (other === middle) continue;
            const context = sentence[other]!;
            wrong.length = 0;
            for (let count = 0; count < negatives; count += 1) {
              const drawn = draw();
              if (drawn !== context) wrong.push(drawn);
            }
            loss += learn(training.weights, dimensions, sentence[middle]!, context, wrong, now, change);
            pairs += 1;
          }
        }
        sentence.length = 0;
      }
      return pairs > 0 ? loss / pairs : null;
    },
    neighbours: (word, count) => nearest(words, inputs, dimensions, word, count),
  };
  return training;
}

/** The words whose input vectors make the smallest angles with that of `word`; itself left out. */
export function nearest(
  words: readonly string[],
  vectors: Float32Array,
  dimensions: number,
  word: number,
  count: number,
): Neighbour[] {
  const lengths = words.map((_, row) =>
    Math.hypot(...vectors.subarray(row * dimensions, (row + 1) * dimensions)),
  );
  const cosine = (row: number): number => {
    let sum = 0;
    for (let d = 0; d < dimensions; d += 1)
      sum += vectors[row * dimensions + d]! * vectors[word * dimensions + d]!;
    return sum / (lengths[row]! * lengths[word]! || 1);
  };
  return Array.from(words.keys())
    .filter((row) => row !== word)
    .map((row) => ({word: words[row]!, cosine: cosine(row)}))
    .sort((a, b) => b.cosine - a.cosine)
    .slice(0, count);
}
