import {describe, expect, it} from 'vitest';
import {createEngine} from './engine';
import {features, weigh, type Features} from './learned';
import {noTables} from './testing';
import type {SearchDocument} from './types';
import weights from './weights.json';

const nothing = Object.fromEntries(features.map((feature) => [feature, 0])) as Features;

describe('learnt weights', () => {
  it('are one for each feature, the words counting 1', () => {
    expect(Object.keys(weights)).toEqual([...features]);
    expect(weights.words).toBe(1);
  });

  it('raise what the words, the whole query or strangers’ phrases find', () => {
    for (const feature of ['words', 'likelihood', 'likelihoodPlace', 'askedPlace', 'likeness'] as const)
      expect(weigh({...nothing, [feature]: 1}), feature).toBeGreaterThan(0);
  });

  it('add up', () => {
    const one = {...nothing, words: 2, likelihood: 3};
    expect(weigh(one, {...nothing, words: 1, likelihood: 0.5})).toBe(3.5);
  });
});

describe('candidates', () => {
  const section = (url: string, heading: string, body: string): SearchDocument => ({
    kind: 'section',
    url,
    page: url.startsWith('/a/') ? '微调的一页' : '另一页',
    heading,
    aliases: [],
    facet: null,
    body,
  });
  const documents = [
    section('/a/#one', '微调', '在小数据上接着训练。'),
    section('/a/#two', '提示', '不动参数。'),
    section('/b/', '另一页', '这里也说微调。'),
  ];
  const tables = noTables;
  const engine = createEngine({documents, tables}, () => '');
  const of = (url: string, typed: string): Features | undefined =>
    engine.candidates(typed).find(({document}) => document.url === url)?.features;

  it('say in which places the two ways of finding put them', () => {
    expect(of('/a/#one', '微调')).toMatchObject({wordsPlace: 1, likelihoodPlace: 1, asked: 0});
    expect(of('/b/', '微调')!.wordsPlace).toBeLessThan(1);
  });

  it('know the title of their page, and the best of the other sections on it', () => {
    expect(of('/a/#two', '微调')).toMatchObject({pageTitle: 1});
    expect(of('/b/', '微调')).toMatchObject({pageTitle: 0, bestOfPage: 0});
    expect(of('/a/#two', '微调')!.bestOfPage).toBe(of('/a/#one', '微调')!.words);
  });

  it('are none for an empty query', () => {
    expect(engine.candidates('')).toEqual([]);
  });
});
