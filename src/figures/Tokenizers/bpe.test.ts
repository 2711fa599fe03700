import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {bytesOf, encodings, hex, mergeSteps, readRanks, textOf, tokenize, visible, type Ranks} from './bpe';
// Numbers that the package gpt-tokenizer 4.0.0 (MIT) gives for these texts.
import reference from './reference.json';
import {samples} from './samples';
import {sizes} from './sizes';
import {cutUp, mostParts, type Cut} from './work';

const ranksOf = (name: string): Ranks => {
  const packed = gunzipSync(readFileSync(`static/data/figures/${name}.bin`));
  return readRanks(packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.length));
};
const ranks = {r50k: ranksOf('r50k'), cl100k: ranksOf('cl100k'), o200k: ranksOf('o200k')};

describe.each(encodings)('%s', (encoding) => {
  it.each(reference.map((entry) => [entry.text, entry[encoding]] as const))(
    'gives “%s” the numbers that the reference gives',
    (text, numbers) => {
      expect(tokenize(text, encoding, ranks[encoding]).map(({id}) => id)).toEqual(numbers);
    },
  );

  it('loses nothing: the bytes of the tokens are those of the text', () => {
    for (const {text} of samples) {
      const bytes = tokenize(text, encoding, ranks[encoding]).map((token) => token.bytes);
      expect(textOf(bytes.join(''))).toBe(text);
    }
  });

  it('comes to the same tokens by merging as when a piece is taken whole', () => {
    for (const word of [' lovely', '屏幕', 'print']) {
      const bytes = bytesOf(word);
      if (ranks[encoding].has(bytes)) expect(mergeSteps(bytes, ranks[encoding]).at(-1)).toEqual([bytes]);
    }
  });
});

it('has vocabularies of the sizes that their names say', () => {
  expect(encodings.map((name) => Math.round(ranks[name].size / 1000))).toEqual([50, 100, 200]);
});

it('is as large as the buttons say', () => {
  for (const name of encodings) {
    const bytes = readFileSync(`static/data/figures/${name}.bin`).length;
    expect(sizes[name]).toBe(Math.round(bytes / 1000));
  }
});

it('merges the lowest rank first, and the first of equals', () => {
  const few: Ranks = new Map([...'abc', 'ab', 'bc', 'abc'].map((token, rank) => [token, rank]));
  expect(mergeSteps('abcab', few)).toEqual([
    ['a', 'b', 'c', 'a', 'b'],
    ['ab', 'c', 'a', 'b'],
    ['ab', 'c', 'ab'],
    ['abc', 'ab'],
  ]);
});

it('shows white space by signs and parts of a character by bytes', () => {
  expect(visible(' a\n')).toBe('␣a↵');
  expect(visible('\u00e5\u00b1')).toBe('E5 B1');
  expect(hex(bytesOf('屏'))).toBe('E5 B1 8F');
});

it('lists of a long piece the last merges only, as many as can be drawn', () => {
  const text = '屏幕不错可惜三天就坏了'.repeat(30);
  const {steps, earlier = 0, tokens} = cutUp(text, 'o200k', ranks.o200k, 0);
  const parts = steps.reduce((sum, step) => sum + step.length, 0);
  expect(parts <= mostParts || steps.length === 1).toBe(true);
  expect(steps.at(-1)).toEqual(tokens.map(([seen]) => seen));
  expect(earlier + steps.length).toBe(mergeSteps(bytesOf(text), ranks.o200k).length);
  expect(earlier).toBeGreaterThan(0);
  expect(cutUp('屏幕不错', 'o200k', ranks.o200k, 0)).not.toHaveProperty('earlier');
});

it('takes the last piece apart where an address asks for one that is not there', () => {
  const asked = (piece: number): string[][] => cutUp('one two', 'o200k', ranks.o200k, piece).steps;
  expect(asked(9)).toEqual(asked(1));
  expect(asked(9)).not.toEqual(asked(0));
});

it('shows at build what the encodings give (UPDATE_STILLS=1 writes the file)', () => {
  const file = path.join(import.meta.dirname, 'still.json');
  const fresh: Record<string, Record<string, Cut>> = Object.fromEntries(
    samples.map(({text}) => [
      text,
      Object.fromEntries(encodings.map((name) => [name, cutUp(text, name, ranks[name], 0)])),
    ]),
  );
  if (process.env.UPDATE_STILLS) writeFileSync(file, JSON.stringify(fresh));
  else expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(fresh);
});
