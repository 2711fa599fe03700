import {describe, expect, it} from 'vitest';
import {evaluate, halfOfLastDigit, saysNumber} from './arithmetic';

describe('evaluate', () => {
  it.each([
    ['10000*300*2', 6_000_000],
    ['2 + 3 * 4 - 5', 9],
    ['2 ** 3 ** 2', 512],
    ['-2 * (3 - 5)', 4],
    ['8 / 4 / 2', 1],
    ['2 ** -1', 0.5],
    ['exp(1) / (exp(1) + exp(0))', 0.7310585786],
    ['max(1, 2.5, pow(2, 3)) - min(4, sqrt(9))', 5],
    ['log(exp(2)) + tanh(0)', 2],
    ['1.5e3', 1500],
  ])('%s', (sum, value) => {
    expect(evaluate(sum)).toBeCloseTo(value, 9);
  });

  it.each(['', '1 +', '(1', '1 2', 'alert(1)', 'constructor(1)', '2 % 3', 'exp 1', '1;2'])(
    'refuses “%s”',
    (sum) => {
      expect(() => evaluate(sum)).toThrow(/cannot read/);
    },
  );
});

it('knows how exactly a number is written', () => {
  expect(halfOfLastDigit('6000000')).toBe(0.5);
  expect(halfOfLastDigit('0.83')).toBeCloseTo(0.005);
  expect(halfOfLastDigit('1.2e9')).toBeCloseTo(5e7);
  expect(halfOfLastDigit('six')).toBe(0.5);
});

describe('saysNumber', () => {
  it.each([
    ['共6000000个', '6000000'],
    ['共6,000,000个', '6000000'],
    ['共600万个', '6000000'],
    ['6 million of them', '6000000'],
    [String.raw`6\times 10^{6}`, '6000000'],
    ['6×10⁶', '6000000'],
    [String.raw`$6{,}000{,}000$`, '6000000'],
    ['约0.83。', '0.83'],
    ['是−1.5', '-1.5'],
  ])('%s says %s', (text, written) => {
    expect(saysNumber(text, written)).toBe(true);
  });

  it.each([
    ['16000000', '6000000'],
    ['60.83', '0.83'],
    ['没有', '1'],
    ['0.835', '0.83'],
  ])('%s does not say %s', (text, written) => {
    expect(saysNumber(text, written)).toBe(false);
  });
});
