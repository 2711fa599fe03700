import {describe, expect, it} from 'vitest';
import {readOperators} from './operators';

describe('readOperators', () => {
  it('takes a phrase in quotes of either kind', () => {
    expect(readOperators('“注意力机制” BERT')).toMatchObject({exact: ['注意力机制'], without: []});
    expect(readOperators('"next word"').rest.trim()).toBe('next word');
  });

  it('takes a word with a minus before it, and leaves names', () => {
    expect(readOperators('llama -code')).toEqual({rest: 'llama ', exact: [], without: ['code']});
    expect(readOperators('微调 −"指令 微调"').without).toEqual(['指令 微调']);
    expect(readOperators('GPT -3').without).toEqual([]);
    expect(readOperators('in-context 2018–2020').without).toEqual([]);
  });

  it('takes a quote that is still open as it is', () => {
    expect(readOperators('"next wo')).toEqual({rest: '"next wo', exact: [], without: []});
    expect(readOperators('""').exact).toEqual([]);
  });
});
