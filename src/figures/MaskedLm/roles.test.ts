import {describe, expect, it} from 'vitest';
import {roles} from './roles';

describe('roles', () => {
  it('guesses a masked word from both sides', () => {
    expect(roles('masked', 5, [1, 3], 1)).toEqual(['context', 'target', 'context', 'masked', 'context']);
  });

  it('guesses nothing where no word is masked', () => {
    expect(roles('masked', 3, [1], 0)).toEqual(['context', 'masked', 'context']);
  });

  it('guesses every word from those before it', () => {
    expect(roles('autoregressive', 4, [1], 2)).toEqual(['context', 'context', 'target', 'unseen']);
  });

  it('has nothing to guess the first word from', () => {
    expect(roles('autoregressive', 3, [], 0)).toEqual(['target', 'unseen', 'unseen']);
  });
});
