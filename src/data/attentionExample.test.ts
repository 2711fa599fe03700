import {expect, it} from 'vitest';
import example from './attentionExample.json';

const {queries, keys, values, dk, words} = example;

const dot = (a: number[], b: number[]): number => a.reduce((sum, x, index) => sum + x * (b[index] ?? NaN), 0);

/** Softmax over the words that may be seen; the others get nothing. */
function share(row: number[], seen: number): number[] {
  const powers = row.map((score, index) => (index < seen ? Math.exp(score) : 0));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

const take = (weights: number[]): number[] =>
  [0, 1].map((column) =>
    dot(
      weights,
      values.map((value) => value[column] ?? NaN),
    ),
  );

const near = (found: number[], told: number[]): void => {
  expect(found).toHaveLength(told.length);
  found.forEach((number, index) => expect(number).toBeCloseTo(told[index] ?? NaN, 4));
};

it.each(words.map((word, index) => [word.en, index] as const))(
  'the numbers told for “%s” follow from queries, keys and values',
  (_, index) => {
    const scores = keys.map((key) => dot(queries[index] ?? [], key));
    expect(example.scores[index]).toEqual(scores);
    const scaled = scores.map((score) => score / Math.sqrt(dk));
    expect(example.scaled[index]).toEqual(scaled);
    near(share(scaled, words.length), example.weights[index] ?? []);
    near(take(share(scaled, words.length)), example.outputs[index] ?? []);
    near(share(scaled, index + 1), example.causalWeights[index] ?? []);
    near(take(share(scaled, index + 1)), example.causalOutputs[index] ?? []);
  },
);
