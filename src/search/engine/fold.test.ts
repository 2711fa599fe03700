import {describe, expect, it} from 'vitest';
import {foldName} from '../../data/foldName';
import {createFold, latin} from './fold';

const fold = createFold('訓训練练');

describe('createFold', () => {
  it.each([
    ['GPT-3', 'gpt3'],
    ['GPT 3', 'gpt3'],
    ['ＧＰＴ－３', 'gpt3'],
    ['「訓練」', '训练'],
    ['编码器—解码器', '编码器解码器'],
    ['书生·浦语', '书生浦语'],
    ['Glavaš', 'glavas'],
    ['GPT-3.5。', 'gpt3.5。'],
    ['PanGu-α', 'panguα'],
    ['3.', '3.'],
  ])('brings %s to %s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('says where Latin words begin, and where capitals do', () => {
    const {text, latin: parts} = fold('用ChatGPT 3写');
    expect(text).toBe('用chatgpt3写');
    const {none, start, hump, inside} = latin;
    expect([...parts]).toEqual([none, start, inside, inside, inside, hump, inside, inside, start, none]);
  });

  it('knows the place of each unit in the original', () => {
    const {text, offsets} = fold('a「训」½b');
    expect(text).toBe('a训1⁄2b');
    expect([...offsets]).toEqual([0, 2, 4, 4, 4, 5, 6]);
  });

  it('takes anything', () => {
    for (const odd of ['', '.', '\ud800', '𠮷野家', '<img src=x>', '\u0000', '️‍🔥']) {
      const {text, latin: parts, offsets} = fold(odd);
      expect(parts.length).toBe(text.length);
      expect(offsets.length).toBe(text.length + 1);
    }
  });
});

it('takes for one name what the data takes for one', () => {
  const spellings = ['GPT-3', 'GPT 3', 'gpt‑3', 'ＧＰＴ－３', 'g.p.t_3', 'GPT・3'];
  expect(new Set(spellings.map(foldName)).size).toBe(1);
  // A point between letters is a mark to the search: `3.5` must not become `35` there.
  const folded = spellings.filter((name) => !name.includes('.')).map((name) => fold(name).text);
  expect(new Set(folded).size).toBe(1);
});
