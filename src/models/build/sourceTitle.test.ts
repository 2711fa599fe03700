import {expect, it} from 'vitest';
import {sourceTitle} from './sourceTitle';

const titles = new Map([['arxiv.org/abs/1810.04805', 'BERT: Pre-training']]);

it.each([
  ['https://arxiv.org/abs/1810.04805', 'BERT: Pre-training'],
  ['https://www.arxiv.org/abs/1810.04805v2/', 'BERT: Pre-training'],
  ['https://github.com/google-research/bert', 'google-research/bert'],
  ['https://github.com/meta-llama/llama/blob/main/MODEL%20CARD.md', 'meta-llama/llama: MODEL CARD.md'],
  ['https://huggingface.co/Qwen/Qwen2.5-3B', 'huggingface.co/Qwen/Qwen2.5-3B'],
  ['https://openai.com/blog/language-unsupervised/', 'openai.com/blog/language-unsupervised'],
])('%s is %s', (url, title) => {
  expect(sourceTitle(url, titles)).toBe(title);
});
