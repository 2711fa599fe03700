import {describe, expect, it} from 'vitest';
import {readState, writeState} from './state';

const initial = {word: 'king', size: 3, own: false};

describe('the state of a figure in the address', () => {
  it('comes back as it was written', () => {
    const state = {word: '国王 & co', size: 4.5, own: true};
    expect(readState('wv', initial, writeState('wv', initial, state, ''))).toEqual(state);
  });

  it('leaves out what is as at first, and leaves other queries alone', () => {
    expect(writeState('wv', initial, {...initial, size: 4}, '?q=a&wv.own=1')).toBe('?q=a&wv.size=4');
    expect(writeState('wv', initial, initial, '?wv.size=4')).toBe('');
  });

  it('is the first one where the address says nonsense', () => {
    expect(readState('wv', initial, '?wv.size=many&wv.own=yes&other.word=x')).toEqual(initial);
    expect(readState('wv', initial, '?wv.size=')).toEqual(initial);
    expect(readState('wv', initial, '?wv.size=Infinity')).toEqual(initial);
  });

  it('keeps figures apart', () => {
    expect(readState('a', initial, '?b.size=9').size).toBe(3);
  });
});
