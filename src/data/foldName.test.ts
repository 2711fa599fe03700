import {expect, it} from 'vitest';
import {foldName} from './foldName';

it.each([
  ['GPT‑3.5', 'ｇｐｔ 3 5'],
  ['书生·浦语', '书生・浦语'],
  ['Chat_GLM – 6B', 'chatglm6b'],
])('does away with spelling: %s is %s', (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

it('keeps what tells names apart', () => {
  expect(foldName('Llama 2')).not.toBe(foldName('Llama 3'));
});
