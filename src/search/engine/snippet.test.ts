import {describe, expect, it} from 'vitest';
import {createEngine} from './engine';
import {markText, snippet} from './snippet';
import {noTables} from './testing';
import type {MarkedText} from './types';

const engine = createEngine(
  {
    documents: [
      {
        kind: 'term',
        url: '/',
        page: '',
        heading: '微调',
        aliases: ['fine-tuning'],
        facet: null,
        body: '一二三四',
      },
    ],
    tables: {...noTables, traditional: '調调'},
  },
  () => '',
);
const marked = ({text, marks}: MarkedText): string[] => marks.map(([start, end]) => text.slice(start, end));

describe('markText', () => {
  it('marks words as they are written, in any of their spellings', () => {
    const query = engine.parse('微調');
    expect(marked(markText('先Fine tuning，即微调。', query, engine.fold))).toEqual(['Fine tuning', '微调']);
  });

  it('does not mark two letters within a word', () => {
    expect(marked(markText('LM, elmo and LMs', engine.parse('lm'), engine.fold))).toEqual(['LM', 'LM']);
  });
});

describe('snippet', () => {
  const long = `${'无关的句子。'.repeat(30)}这里才说到微调。${'后面还有。'.repeat(30)}`;

  it('shows the text around the word', () => {
    const part = snippet(long, engine.parse('微调'), engine.fold, 60);
    expect(part.text).toMatch(/^…/);
    expect(part.text).toMatch(/…$/);
    expect(part.text.length).toBeLessThan(90);
    expect(marked(part)).toEqual(['微调']);
  });

  it('shows the beginning where the word is elsewhere', () => {
    const part = snippet(long, engine.parse('没有'), engine.fold, 60);
    expect(part.text.startsWith('无关')).toBe(true);
    expect(part.marks).toEqual([]);
  });

  it('shows a short text whole', () => {
    expect(snippet('微调。', engine.parse('微调'), engine.fold, 60)).toEqual({
      text: '微调。',
      marks: [[0, 2]],
    });
    expect(snippet('', engine.parse('微调'), engine.fold, 60)).toEqual({text: '', marks: []});
  });
});
