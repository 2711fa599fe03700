import {expect, it} from 'vitest';
import {texWords} from './sections';

it.each([
  [String.raw`p_i=\frac{\exp(z_i/T)}{\sum_j \exp(z_j/T)}`, 'pi= exp (zi/T)/ ∑ j exp (zj/T)'],
  [String.raw`O(n^2 \times d)`, 'O(n 2 × d)'],
  [String.raw`\left(C W^\top\right)`, '(C W T )'],
  [String.raw`\mathrm{softmax}(x)`, 'softmax(x)'],
  [String.raw`\begin{aligned} a &= b \\ c &\le d \end{aligned}`, 'a = b c ≤ d'],
])('%s reads as text', (tex, text) => {
  expect(texWords(tex)).toBe(text);
});
