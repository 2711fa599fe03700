import {describe, expect, it} from 'vitest';
import {createCorpus, createMemory, type Corpus} from './corpus';
import {createEngine} from './engine';
import {createFolds} from './fold';
import {createLikelihood, wordsOf} from './likelihood';
import {inOneGo} from './steps';
import {noTables} from './testing';
import type {SearchDocument} from './types';

const {fold, foldInto} = createFolds('');
const corpusOf = (documents: SearchDocument[]): Corpus =>
  inOneGo(createCorpus({documents, tables}, createMemory(foldInto), () => ''));
const section = (url: string, heading: string, body: string, asked?: string[]): SearchDocument => ({
  kind: 'section',
  url,
  page: '',
  heading,
  aliases: [],
  facet: null,
  body,
  ...(asked && {asked}),
});
const documents = [
  section('/hallucination/', '幻觉', '模型会把编造的内容说得像真的。', [
    '为什么聊天机器人会瞎说',
    'can I trust what it tells me',
  ]),
  section('/hallucination/#remedy', '对策', '查资料再回答，错误会少一些。'),
  section('/tokens/', '词元', '模型读的是词元。', ['为什么中文比英文贵', 'why does Chinese cost more']),
  section('/cats/', 'Training a cat', 'A trained cat is no model, and no modelling helps.'),
];
const tables = noTables;
const engine = createEngine({documents, tables}, () => '');
const found = (typed: string): string[] => engine.search(typed).map(({document}) => document.url);
const likelihood = inOneGo(createLikelihood(corpusOf(documents), fold));
const likely = (typed: string) => likelihood(engine.parse(typed));

describe('words of a text', () => {
  it('are stems of Latin words, characters and pairs of them, without words of questions', () => {
    expect([...wordsOf(fold('what does Training cost'))]).toEqual(['train', 'cost']);
    expect([...wordsOf(fold('GPT-3瞎说'))]).toEqual(['gpt', '3', '瞎', '瞎说', '说']);
  });
});

describe('likelihood', () => {
  it('is highest where the words of the query are commoner than elsewhere, and 0 where none is', () => {
    const {all} = likely('聊天机器人瞎说');
    expect(all.indexOf(Math.max(...all))).toBe(0);
    expect(all[3]).toBe(0);
  });

  it('is 0 everywhere where only a day is asked for', () => {
    expect(Math.max(...likely('2018年10月11日发生了什么').all)).toBe(0);
    expect(Math.max(...likely('2018年10月11日 词元').all)).toBeGreaterThan(0);
  });

  it('knows what comes from the phrases of strangers', () => {
    expect(likely('聊天机器人').asked[0]).toBeGreaterThan(0);
    expect(likely('编造').asked[0]).toBe(0);
    expect(likely('编造').all[0]).toBeGreaterThan(0);
  });

  it('gives a section something of what stands elsewhere on its page', () => {
    const {all} = likely('编造');
    expect(all[1]).toBeGreaterThan(0);
    expect(all[1]).toBeLessThan(all[0]!);
    expect(all[2]).toBe(0);
  });

  it('takes the forms of an English word for one, and no part of another word for it', () => {
    expect(likely('train').all[3]).toBeCloseTo(likely('trained').all[3]!, 6);
    expect(likely('mode').all[3]).toBe(0);
    expect(likely('modelling').all[3]).toBeGreaterThan(0);
  });

  it('believes a common word less than a rare one', () => {
    expect(likely('编').all[0]).toBeGreaterThan(likely('模').all[0]!);
  });

  it('is prepared some documents at a time', () => {
    const many = Array.from({length: 100}, (_, i) =>
      section(`/${i}/`, `第${i}节`, '模型读的是词元。', [`第${i}种词元`]),
    );
    expect([...createLikelihood(corpusOf(many), fold)].length).toBeGreaterThanOrEqual(2 * (100 / 25));
  });

  it('has nothing to say of no documents', () => {
    const none = corpusOf([]);
    expect(inOneGo(createLikelihood(none, fold))(engine.parse('编造')).all).toHaveLength(0);
  });
});

describe('a search by likelihood', () => {
  it('finds what has none of the words', () => {
    expect(found('聊天机器人瞎说')[0]).toBe('/hallucination/');
    expect(found('can it be trusted')[0]).toBe('/hallucination/');
  });

  it('leaves first what is called so, and takes no part where a word is left out', () => {
    expect(found('词元')[0]).toBe('/tokens/');
    expect(found('聊天机器人瞎说 -编造')).not.toContain('/hallucination/');
  });

  it('does not show the phrases', () => {
    expect(engine.search('聊天机器人瞎说')[0]!.document.body).not.toContain('机器人');
  });
});
