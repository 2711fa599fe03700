import {describe, expect, it} from 'vitest';
import {firstSentence, gap, runsOf} from './sentence';

describe('firstSentence', () => {
  it.each([
    ['看见左边。再看右边。', '看见左边。'],
    ['他说：「好。」然后走了。', '他说：「好。」'],
    ['About GPT-3.5 and more. Then', 'About GPT-3.5 and more.'],
    ['没有句号', '没有句号'],
    ['  换\n行  了。', '换 行 了。'],
  ])('of %j', (text, sentence) => {
    expect(firstSentence(text).join('')).toBe(sentence);
  });

  it('falls into runs where something is left out', () => {
    expect(firstSentence(`一${gap}，二${gap}。三`)).toEqual(['一', '，二', '。']);
    expect(runsOf(`${gap}一${gap}${gap}`)).toEqual(['一']);
  });
});
