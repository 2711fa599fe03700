import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {project} from './pca';
import {answer, best, presets, written, type Answer} from './question';
import {combine, nearest, readSpace, vectorOf, type Question} from './space';

const bytes = gunzipSync(readFileSync('static/data/figures/word-vectors.bin'));
const space = readSpace(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
const ask = (a: string, b: string, c: string): [Answer, Question] => [answer(space, {a, b, c}), {a, b, c}];

const stillFile = path.join(import.meta.dirname, 'still.json');
const still = JSON.parse(readFileSync(stillFile, 'utf8')) as Record<string, Answer>;

describe('the file of vectors', () => {
  it('holds a word for each row, each vector of length 1', () => {
    expect(space.words).toHaveLength(space.scales.length);
    expect(new Set(space.words).size).toBe(space.words.length);
    for (const word of ['the', 'king', 'swimming']) {
      expect(Math.hypot(...vectorOf(space, word))).toBeCloseTo(1, 5);
    }
    expect(() => vectorOf(space, 'xylophone')).toThrow('xylophone');
  });

  it('is as small as the button says', () => {
    const size = readFileSync('static/data/figures/word-vectors.bin').length;
    expect(Math.round(size / 1000)).toBe(224);
  });
});

// Worked out before from the vectors in 8 bits; in 6 bits the second digit may be off by one.
describe.each([
  ['king', 'man', 'woman', 'queen', 0.77],
  ['paris', 'france', 'germany', 'berlin', 0.88],
  ['walking', 'walk', 'swim', 'swimming', 0.8],
  ['actor', 'man', 'woman', 'actress', 0.91],
  ['bigger', 'big', 'small', 'larger', 0.89],
])('%s − %s + %s', (a, b, c, word, cosine) => {
  it(`is nearest to ${word}, the words of the question left out`, () => {
    const found = best(...ask(a, b, c), false);
    expect(found?.word).toBe(word);
    expect(Math.abs((found?.cosine ?? 0) - cosine)).toBeLessThan(0.015);
  });
});

it('with the words of the question, king itself is nearer than queen', () => {
  const found = best(...ask('king', 'man', 'woman'), true);
  expect(found?.word).toBe('king');
  expect(found?.cosine).toBeCloseTo(0.84, 2);
});

it('takes larger before smaller: the question that fails', () => {
  const words = ask('bigger', 'big', 'small')[0].neighbours.map(({word}) => word);
  expect(words.indexOf('larger')).toBeLessThan(words.indexOf('smaller'));
});

it('finds each word nearest to itself', () => {
  for (const word of ['river', 'money', 'japan']) {
    expect(nearest(space, vectorOf(space, word), 1)[0]).toMatchObject({word});
  }
});

it('leaves the first word when one and the same is taken away and added', () => {
  combine(space, {a: 'king', b: 'man', c: 'man'}).forEach((x, at) =>
    expect(x).toBeCloseTo(vectorOf(space, 'king')[at]!, 9),
  );
});

describe('project', () => {
  it('finds the plane in which points of three dimensions lie', () => {
    // A rectangle 4 by 2, tilted.
    const corner = (u: number, v: number): number[] => [u * 0.6, u * 0.8, v];
    const {points, share} = project([corner(4, 2), corner(0, 2), corner(0, 0), corner(4, 0)]);
    expect(share).toBeCloseTo(1, 6);
    const side = (i: number, j: number): number =>
      Math.hypot(points[i]![0] - points[j]![0], points[i]![1] - points[j]![1]);
    expect(side(0, 1)).toBeCloseTo(4, 6);
    expect(side(1, 2)).toBeCloseTo(2, 6);
  });

  it('keeps a parallelogram a parallelogram, whatever the plane', () => {
    const {places} = ask('king', 'man', 'woman')[0];
    const at = (word: string) => places.find((place) => place.word === word)!;
    const point = places.at(-1)!;
    expect(point.x - at('king').x).toBeCloseTo(at('woman').x - at('man').x, 2);
    expect(point.y - at('king').y).toBeCloseTo(at('woman').y - at('man').y, 2);
  });
});

it('shows at build what the vectors give (UPDATE_STILLS=1 writes the file)', () => {
  const fresh = Object.fromEntries(
    [...presets.holds, ...presets.fails].map((question) => [written(question), answer(space, question)]),
  );
  if (process.env.UPDATE_STILLS) writeFileSync(stillFile, `${JSON.stringify(fresh, null, 2)}\n`);
  else expect(still).toEqual(fresh);
});
