import {describe, expect, it} from 'vitest';
import {architectures, masks, seenFrom, type Architecture} from './mask';

const marks = {none: '.', own: 'x', cross: 'c'};

/** Masks as text, a row of marks for each position. */
const drawn = (architecture: Architecture, length = 4, prefix = 2): string[][] =>
  masks(architecture, length, prefix).map((mask) =>
    mask.map((row) => row.map((sight) => marks[sight]).join('')),
  );

describe('masks', () => {
  it('lets GPT look back only', () => {
    expect(drawn('gpt')).toEqual([['x...', 'xx..', 'xxx.', 'xxxx']]);
  });

  it('lets BERT look everywhere', () => {
    expect(drawn('bert')).toEqual([['xxxx', 'xxxx', 'xxxx', 'xxxx']]);
  });

  it('gives ELMo two one-way chains', () => {
    expect(drawn('elmo')).toEqual([
      ['x...', 'xx..', 'xxx.', 'xxxx'],
      ['xxxx', '.xxx', '..xx', '...x'],
    ]);
  });

  it('opens the prefix of a prefix LM to itself, and the rest to the left', () => {
    expect(drawn('prefix-lm')).toEqual([['xx..', 'xx..', 'xxx.', 'xxxx']]);
  });

  it('lets a decoder look across to the encoder, never the encoder to the decoder', () => {
    expect(drawn('encoder-decoder')).toEqual([['xx..', 'xx..', 'ccx.', 'ccxx']]);
  });

  it.each(architectures)('lets every position of %s see itself', (architecture) => {
    for (const mask of masks(architecture, 5, 3)) {
      expect(mask.every((row, index) => row[index] === 'own')).toBe(true);
    }
  });

  it('makes a prefix LM without a prefix a GPT, and one that is all prefix a BERT', () => {
    expect(masks('prefix-lm', 4, 0)).toEqual(masks('gpt', 4, 0));
    expect(masks('prefix-lm', 4, 4)).toEqual(masks('bert', 4, 0));
  });
});

describe('seenFrom', () => {
  it('joins what the chains of ELMo see', () => {
    expect(seenFrom(masks('elmo', 4, 2), 1)).toEqual([0, 1, 2, 3]);
  });

  it('counts what is seen across', () => {
    expect(seenFrom(masks('encoder-decoder', 4, 2), 2)).toEqual([0, 1, 2]);
  });
});
