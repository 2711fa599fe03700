import {describe, expect, it} from 'vitest';
import {createAsked, features} from './asked';
import {createEngine} from './engine';
import {createFold} from './fold';
import type {SearchDocument} from './types';

const fold = createFold('');
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
  section('/tokens/', '词元', '模型读的是词元。', ['为什么中文比英文贵', 'why does Chinese cost more']),
  section('/why/', '为什么', '为什么要问为什么。'),
];
const tables = {traditional: '', regional: [], synonyms: [], means: [], pages: [], pinyin: false};
const engine = createEngine({documents, tables}, () => '');
const found = (typed: string): string[] => engine.search(typed).map(({document}) => document.url);
const near = (typed: string): Map<number, number> => createAsked(documents, fold)(engine.parse(typed));

describe('features of a text', () => {
  it('are stems of words and pairs of characters, without words of questions', () => {
    expect([...features(fold('what does Training cost'))]).toEqual(['train', 'cost']);
    expect([...features(fold('GPT-3瞎说'))]).toEqual(['gpt', '3', '瞎说']);
  });
});

describe('phrases in which strangers ask', () => {
  it('find what has none of the words', () => {
    expect(found('聊天机器人瞎说')).toEqual(['/hallucination/']);
    expect(found('can it be trusted')[0]).toBe('/hallucination/');
  });

  it('count by their rare words: sharing only the word of a question is no nearness', () => {
    const [, alike = 0] = [...near('为什么聊天机器人会瞎说')].find(([index]) => index === 0)!;
    expect(alike).toBeGreaterThan(0.99);
    expect(near('为什么天空是蓝的').get(1) ?? 0).toBeLessThan(0.2);
  });

  it('are compared one by one: half of one and half of another is not a whole', () => {
    const half = near('聊天机器人 trust').get(0)!;
    expect(half).toBeLessThan(0.8);
  });

  it('count less for a single word, which is looked for and not asked about', () => {
    const score = (typed: string): number => engine.search(typed)[0]!.score;
    expect(score('机器')).toBeLessThan(0.5 * score('聊天机器人瞎说'));
  });

  it('leave first what is called so, and take no part where a word is left out', () => {
    expect(found('词元')[0]).toBe('/tokens/');
    expect(found('聊天机器人瞎说 -编造')).toEqual([]);
  });

  it('are not in what is shown', () => {
    expect(engine.search('聊天机器人瞎说')[0]!.document.body).not.toContain('机器人');
  });
});
