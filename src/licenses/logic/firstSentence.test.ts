import {describe, expect, it} from 'vitest';
import {firstSentence} from './firstSentence';

describe('firstSentence', () => {
  it.each([
    ['可商用。另有条件。', '可商用。'],
    ['Commercial use is allowed. Whoever sells it pays.', 'Commercial use is allowed.'],
    ['Llama 3.1 is free. So is Gemma.', 'Llama 3.1 is free.'],
    ['Free, e.g. Apache 2. Then more.', 'Free, e.g. Apache 2. Then more.'],
    ['one clause', 'one clause'],
  ])('%s', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});
