import {describe, expect, it} from 'vitest';
import {spellingTables} from './spellingTables';

const text = '循环神经网络的训练，微调';
const {traditional, regional} = spellingTables(
  [{kind: 'section', url: '/', page: '', heading: '', aliases: [], facet: null, body: text}],
  [],
);

describe('spellingTables', () => {
  it('has the characters that the texts need, and no others', () => {
    for (const pair of ['訓训', '練练', '調调', '網网', '經经']) expect(traditional).toContain(pair);
    expect(traditional).not.toContain('龍');
  });

  it('has the words that Taiwan uses for those of the texts', () => {
    expect(regional).toContainEqual(['网路', '网络']);
  });
});
