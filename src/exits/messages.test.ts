import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {findMessages, messages, readMessages} from './messages';

const siteDir = path.resolve(import.meta.dirname, '../..');

describe('findMessages', () => {
  it('reads calls and elements', () => {
    const found = findMessages(`
      translate({id: 'a.b', message: '甲 it\\'s'});
      translate(
        {id: 'a.c', message: '{n}个'}, {n: 1});
      <Translate id="d.e">
        乙
      </Translate>
      <Translate id="d.f" values={{date: <PartialDate value={checked} />}}>
        {'核对于{date}'}
      </Translate>
      <Translate id="d.g" values={{count}}>{'共{count}'}</Translate>`);
    expect(Object.fromEntries(found)).toEqual({
      'a.b': "甲 it's",
      'a.c': '{n}个',
      'd.e': '乙',
      'd.f': '核对于{date}',
      'd.g': '共{count}',
    });
  });
});

describe('readMessages', () => {
  const say = readMessages(siteDir, {'verdict.no': 'Not commercial', 'figure.number': 'Figure {number}'});

  it('prefers the translation and falls back to the source language', () => {
    expect(say('verdict.no')).toBe('Not commercial');
    expect(say('verdict.yes')).toBe('可商用');
  });

  it('fills placeholders', () => {
    expect(say('figure.number', {number: 3})).toBe('Figure 3');
  });

  it('names the id that nobody knows', () => {
    expect(() => say('verdict.maybe')).toThrow('verdict.maybe');
  });

  it('has no id of its own twice', () => {
    expect(new Set(messages.map(({id}) => id)).size).toBe(messages.length);
  });
});
