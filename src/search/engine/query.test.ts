import {describe, expect, it} from 'vitest';
import {createFold} from './fold';
import {createLexicon} from './lexicon';
import {cutWords, parseQuery, type Vocabulary} from './query';
import {noTables} from './testing';
import type {SearchIndex} from './types';

const fold = createFold('');
const term = (heading: string, ...aliases: string[]) => ({
  kind: 'term' as const,
  url: '',
  page: '',
  heading,
  aliases,
  facet: null,
  body: '',
});
const index: SearchIndex = {
  documents: [
    term('掩码语言模型', 'MLM'),
    term('微调', 'fine-tuning'),
    term('提示'),
    term('word2vec'),
    term('百川2'),
  ],
  tables: noTables,
};
const lexicon = createLexicon(index, {fold});
const text = '微调 提示 训练数据 处理 重复 word2vec fine-tuning mlm';
const vocabulary: Vocabulary = {
  lexicon,
  words: new Map([
    ['word2vec', 1],
    ['large', 1],
  ]),
  occurs: (part) => fold(text).text.includes(part),
  nearest: () => [],
  inWord: (part) => ['word2vec', 'large'].some((word) => word.includes(part)),
  family: () => [],
  nearestName: (part) => (part === 'finetunning' ? 'finetuning' : null),
  fold,
  tables: index.tables,
};
const pieces = (typed: string): string[] => cutWords(fold(typed), lexicon).map((piece) => piece.text);
const terms = (typed: string): string[] =>
  parseQuery(typed, vocabulary)
    .terms.filter(({counts}) => counts)
    .map((each) => each.text);

describe('cutWords', () => {
  it('prefers the longest known names', () => {
    expect(pieces('微调掩码语言模型')).toEqual(['微调', '掩码语言模型']);
    expect(pieces('word 2 vec是什么')).toEqual(['word2vec', '是什么']);
  });

  it('does not cut inside a Latin word', () => {
    expect(pieces('mlmx')).toEqual(['mlmx']);
  });
});

describe('parseQuery', () => {
  it('leaves out the words of the question', () => {
    expect(terms('为什么要微调')).toEqual(['微调']);
    expect(terms('微调和提示的')).toEqual(['微调', '提示']);
  });

  it('cuts a run of unknown Chinese where it occurs, and looks for its pairs too', () => {
    expect(terms('训练数据重复')).toEqual(['训练', '练数', '数据', '重复']);
  });

  it('knows the generation of a name by its number', () => {
    expect(terms('百川二代')).toEqual(['百川2']);
  });

  it('mends a slip in a name of several words', () => {
    const [only] = parseQuery('fine tunning', vocabulary).terms;
    expect(only?.text).toBe('finetunning');
  });

  it('takes a wrong character in a Chinese name', () => {
    const [only] = parseQuery('掩吗语言模型', vocabulary).terms;
    expect(only?.variants.map((variant) => variant.text)).toContain('掩码语言模型');
  });

  it('notices what is asked for', () => {
    expect(parseQuery('微调是什么时候出现的', vocabulary).kinds).toMatchObject({event: 0.12});
    expect(parseQuery('微调', vocabulary).kinds).toEqual({});
    // Of a word only when it stands by itself: “is” in “this” asks for nothing, nor does “how” in “how many”.
    expect(parseQuery('update this distillation', vocabulary).kinds).toEqual({});
    expect(parseQuery('how many', vocabulary).kinds).toEqual({model: 0.05});
  });

  it('does not take a verdict whose meaning is asked for as one that is wanted', () => {
    expect(parseQuery('哪些可以商用', vocabulary).verdict).toBe('yes');
    expect(parseQuery('有条件商用是什么意思', vocabulary).verdict).toBeNull();
    expect(parseQuery('what does non-commercial mean', vocabulary).verdict).toBeNull();
  });
});
