import {describe, expect, it} from 'vitest';
import {nearness, readPhrases, type Phrases} from './phrases';
import {inOneGo} from './steps';
import type {SearchDocument} from './types';

const document = (...asked: string[]): SearchDocument => ({
  kind: 'section',
  url: '/',
  page: '',
  heading: '',
  aliases: [],
  facet: null,
  body: '',
  asked,
});
const wordsOf = (phrase: string): Set<string> => new Set(phrase.split(' '));
const read = (...documents: SearchDocument[]): Phrases => inOneGo(readPhrases(documents, wordsOf));
const near = (phrases: Phrases, query: string, size: number): number[] => [
  ...nearness(phrases, new Map([...wordsOf(query)].map((word) => [word, 1])), size),
];

describe('phrases of strangers', () => {
  it('are read once, each with all that it asks for and how many words it has', () => {
    const {asksFor, sizes, having} = read(document('old map', 'sea'), document(), document('old map'));
    expect(asksFor).toEqual([[0, 2], [0]]);
    expect([...sizes]).toEqual([2, 1]);
    expect(having.get('map')).toEqual([0]);
  });

  it('are read some at a time', () => {
    const many = Array.from({length: 200}, (_, i) => document(`phrase ${i}`));
    expect([...readPhrases(many, wordsOf)].length).toBeGreaterThanOrEqual(4);
  });
});

describe('nearness', () => {
  it('is 1 for the phrase itself, less for one that shares a word, 0 for the others', () => {
    const phrases = read(document('old map'), document('old ship'), document('new sea'));
    const [same, shares, other] = near(phrases, 'map old', 3);
    expect(same).toBeCloseTo(1, 5);
    expect(shares).toBeGreaterThan(0);
    expect(shares).toBeLessThan(0.5);
    expect(other).toBe(0);
  });

  it('is the same for all that a phrase asks for, and adds up over phrases, of one document eight at most', () => {
    const alike = Array.from({length: 12}, (_, i) => `map ${i}`);
    const phrases = read(document(...alike), document(...alike.slice(0, 8)), document('sea'), document());
    const [most, eight, other, none] = near(phrases, 'map', 4);
    expect(eight).toBeGreaterThan(0);
    expect(most).toBeCloseTo(eight!, 5);
    expect([other, none]).toEqual([0, 0]);
  });

  it('counts a rare word more than a common one, which makes nothing near by itself beside it', () => {
    const common = Array.from({length: 40}, (_, i) => document(`why ${i}`));
    const phrases = read(...common, document('why ship'), document('map'));
    const found = near(phrases, 'why ship', 42);
    expect(found[40]).toBeCloseTo(1, 5);
    expect(found.slice(0, 40).every((value) => value === 0)).toBe(true);
    // With no other word it is all there is to go by.
    expect(near(phrases, 'why', 42)[0]).toBeGreaterThan(0);
  });

  it('is 0 everywhere for a query without a word, or with none that is known', () => {
    const phrases = read(document('old map'));
    expect(nearness(phrases, new Map(), 1)).toEqual(new Float32Array(1));
    expect(near(phrases, 'sea', 1)).toEqual([0]);
  });
});
