import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {randomFrom} from '../parts/random';
import {end, readCorpus, type Corpus} from './corpus';
import {followed, initial, looks, lossAtStart, run, type Look} from './run';
import {learn, nearest, sigmoid, train, type Settings} from './skipGram';
import still from './still.json';

const packed = gunzipSync(readFileSync('static/data/figures/kjv.bin'));
const kjv = readCorpus(packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.length));

/** Two crowds of words that never meet. */
const sentences = Array.from({length: 60}, (_, at) => (at % 2 ? [0, 1, 2, 1, 0] : [3, 4, 5, 4, 3]));
const tiny: Corpus = {
  words: ['a', 'b', 'c', 'x', 'y', 'z'],
  counts: [60, 60, 30, 60, 60, 30],
  text: Uint16Array.from(sentences.flatMap((sentence) => [...sentence, end])),
};
const settings: Settings = {window: 2, dimensions: 4, negatives: 3, rate: 0.1, seed: 7, passes: 3};

const exact = (x: number): number => 1 / (1 + Math.exp(-x));
const dot = (a: number[], b: number[]): number => a.reduce((sum, x, at) => sum + x * b[at]!, 0);

/**
 * The same training written down plainly: arrays of vectors, exact σ, double precision, one loop in the
 * other. It draws its numbers in the same order.
 */
function reference({words, counts, text}: Corpus, given: Settings): number[][] {
  const random = randomFrom(given.seed);
  const v = words.map(() =>
    Array.from({length: given.dimensions}, () => (random() - 0.5) / given.dimensions),
  );
  const u = words.map(() => new Array<number>(given.dimensions).fill(0));
  const all = counts.reduce((sum, count) => sum + count);
  const noise = counts.map((count) => count ** 0.75);
  const noiseSum = noise.reduce((sum, share) => sum + share);
  const draw = (): number => {
    let left = random() * noiseSum;
    return noise.findIndex((share) => (left -= share) < 0);
  };
  let read = 0;
  for (let pass = 0; pass < given.passes; pass += 1) {
    let sentence: number[] = [];
    for (const word of text) {
      read += 1;
      if (word !== end) {
        if (random() < Math.sqrt((1e-3 * all) / counts[word]!)) sentence.push(word);
        continue;
      }
      const rate = given.rate * Math.max(0.1, 1 - (0.9 * read) / (text.length * given.passes));
      sentence.forEach((center, at) => {
        const span = 1 + Math.floor(random() * given.window);
        sentence.forEach((context, other) => {
          if (other === at || Math.abs(other - at) > span) return;
          const wrong = Array.from({length: given.negatives}, draw).filter((drawn) => drawn !== context);
          const before = [...v[center]!];
          for (const [word, label] of [[context, 1], ...wrong.map((word) => [word, 0])] as [
            number,
            number,
          ][]) {
            const step = rate * (label - exact(dot(before, u[word]!)));
            u[word]!.forEach((x, d) => {
              v[center]![d]! += step * x;
              u[word]![d] = x + step * before[d]!;
            });
          }
        });
      });
      sentence = [];
    }
  }
  return v;
}

describe('training', () => {
  it('comes out as the plain one does', () => {
    // Many passes: in so small a text nearly all words are passed over as too frequent.
    const long = {...settings, passes: 60};
    const training = train(tiny, long);
    training.readOn(training.total);
    const plain = reference(tiny, long);
    expect(Math.max(...plain.flat())).toBeGreaterThan(0.3);
    plain.flat().forEach((x, at) => expect(training.weights.inputs[at]).toBeCloseTo(x, 2));
  });

  it('gives the same numbers for the same seed, however it is cut, and others for another', () => {
    const weights = (seed: number, piece: number): number[] => {
      const training = train(kjv, {...settings, seed, dimensions: 8, passes: 1});
      for (let done = 0; done < 4000; done += piece) training.readOn(piece);
      return Array.from(training.weights.inputs.subarray(0, 64));
    };
    expect(weights(1, 4000)).toEqual(weights(1, 500));
    expect(weights(1, 4000)).not.toEqual(weights(2, 4000));
  });

  it('stops when all is read', () => {
    const training = train(tiny, settings);
    training.readOn(1e9);
    expect(training.read).toBe(training.total);
    expect(training.readOn(10)).toBeNull();
  });
});

describe('learn', () => {
  const dimensions = 3;
  const start = [0.3, -0.2, 0.5, 0.1, 0.4, -0.6, 0.2, 0.2, 0.1, -0.5, 0.3, 0.7];
  const lossOf = (inputs: number[], outputs: number[]): number => {
    const at = (vectors: number[], word: number): number[] => vectors.slice(word * 3, word * 3 + 3);
    const product = (word: number): number => dot(at(inputs, 0), at(outputs, word));
    return -Math.log(exact(product(1))) - Math.log(exact(-product(2))) - Math.log(exact(-product(3)));
  };

  it('goes down the slope that small differences show', () => {
    const [inputs, outputs] = [Float32Array.from(start), Float32Array.from(start)];
    const loss = learn({inputs, outputs}, dimensions, 0, 1, [2, 3], 1, new Float32Array(3));
    expect(loss).toBeCloseTo(lossOf(start, start), 1);
    const slope = (which: 'inputs' | 'outputs', at: number): number => {
      const moved = (by: number): number => {
        const other = start.map((x, index) => (index === at ? x + by : x));
        return which === 'inputs' ? lossOf(other, start) : lossOf(start, other);
      };
      return (moved(1e-5) - moved(-1e-5)) / 2e-5;
    };
    start.forEach((x, at) => {
      expect(x - inputs[at]!).toBeCloseTo(slope('inputs', at), 2);
      expect(x - outputs[at]!).toBeCloseTo(slope('outputs', at), 2);
    });
  });

  it('takes σ from a table that is right to two digits', () => {
    for (const x of [-5.5, -1, 0, 0.3, 4]) expect(sigmoid(x)).toBeCloseTo(exact(x), 2);
    expect([sigmoid(-99), sigmoid(99)]).toEqual([sigmoid(-6), sigmoid(5.999)]);
  });
});

it('nearest goes by angle, not by length', () => {
  const vectors = Float32Array.from([1, 0, 9, 1, 0, 1, 1, 0.5]);
  expect(nearest(['a', 'b', 'c', 'd'], vectors, 2, 0, 3).map(({word}) => word)).toEqual(['b', 'd', 'c']);
});

describe('the run that is drawn at build', () => {
  const stillFile = path.join(import.meta.dirname, 'still.json');

  it('begins as a training of today begins (UPDATE_STILLS=1 writes the file)', {timeout: 120_000}, () => {
    const training = run(kjv, initial);
    if (process.env.UPDATE_STILLS) {
      const all: Look[] = Array.from(training);
      const last = all.at(-1)!;
      writeFileSync(
        stillFile,
        `${JSON.stringify({losses: all.map(({loss}) => loss), neighbours: last.neighbours}, null, 2)}\n`,
      );
      return;
    }
    const first = [training.next(), training.next()].map(({value}) => value?.loss);
    expect(still.losses.slice(0, 2)).toEqual(first);
  });

  it('has all looks, and less loss than guessing', () => {
    expect(still.losses).toHaveLength(looks);
    expect(still.neighbours).toHaveLength(followed.length);
    expect(Math.max(...still.losses)).toBeLessThan(lossAtStart(initial.negatives));
  });

  it('has learnt what a reader of the text would say', () => {
    const of = (word: string): string[] => still.neighbours[followed.indexOf(word)]!.map((near) => near.word);
    expect(of('gold')).toContain('brass');
    expect(of('moses')).toContain('aaron');
    expect(of('bread')).toContain('eat');
  });
});

it('the text is as large as the button says, and all words followed are in it', () => {
  expect(Math.round(readFileSync('static/data/figures/kjv.bin').length / 1000)).toBe(322);
  expect(followed.filter((word) => !kjv.words.includes(word))).toEqual([]);
});
