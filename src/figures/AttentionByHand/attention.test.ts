import {describe, expect, it} from 'vitest';
import example from '../../data/attentionExample.json';
import {attend, softmax} from './attention';

const near = (found: readonly number[], told: readonly number[], digits = 4): void => {
  expect(found).toHaveLength(told.length);
  found.forEach((number, index) => expect(number).toBeCloseTo(told[index]!, digits));
};

describe.each(example.words.map(({en}, position) => [en, position] as const))('“%s”', (_, position) => {
  it('has the scores, weights and output that the chapter tells', () => {
    const [head] = attend(example, {position, isScaled: true, isCausal: false, heads: 1});
    expect(head!.scores).toEqual(example.scores[position]);
    expect(head!.scaled).toEqual(example.scaled[position]);
    near(head!.weights, example.weights[position]!);
    near(head!.output, example.outputs[position]!);
  });

  it('has those of the causal mask', () => {
    const [head] = attend(example, {position, isScaled: true, isCausal: true, heads: 1});
    near(head!.weights, example.causalWeights[position]!);
    near(head!.output, example.causalOutputs[position]!);
  });

  it('has weights that sum to 1 in every head', () => {
    for (const head of attend(example, {position, isScaled: false, isCausal: true, heads: 2})) {
      expect(head.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    }
  });
});

describe('what can be switched', () => {
  it('without the division, the largest weight is larger', () => {
    const largest = (isScaled: boolean): number =>
      Math.max(...attend(example, {position: 3, isScaled, isCausal: false, heads: 1})[0]!.weights);
    expect(largest(true)).toBeCloseTo(0.5344, 4);
    // e⁴ / (e⁴ + 1 + 2e²)
    expect(largest(false)).toBeCloseTo(0.7758, 4);
  });

  it('two heads see with two dimensions each, and divide by √2', () => {
    const [first, second] = attend(example, {position: 3, isScaled: true, isCausal: false, heads: 2});
    expect(first!.scores).toEqual([4, 0, 0, 0]);
    expect(second!.scores).toEqual([0, 0, 2, 2]);
    expect(first!.divisor).toBeCloseTo(Math.SQRT2);
    expect([first!.output.length, second!.output.length]).toEqual([1, 1]);
  });

  it('cannot cut four numbers into three heads', () => {
    const options = {position: 0, isScaled: true, isCausal: false, heads: 3};
    expect(() => attend(example, options)).toThrow(RangeError);
  });
});

it('softmax gives nothing to what is hidden, and bears large scores', () => {
  near(softmax([1000, 1000, 2000], [true, true, false]), [0.5, 0.5, 0]);
});
