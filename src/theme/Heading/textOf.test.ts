import {createElement} from 'react';
import {describe, expect, it} from 'vitest';
import {textOf} from './textOf';

describe('textOf', () => {
  it('puts together what elements hold', () => {
    const children = ['第', 1, createElement('code', {key: 'c'}, '[MASK]'), null, false, '步'];
    expect(textOf(children)).toBe('第1[MASK]步');
  });
});
