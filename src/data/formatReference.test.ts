import {describe, expect, it} from 'vitest';
import {formatAuthorDate, formatGbt7714} from './formatReference';
import {parseBibliography} from './references';

const [arxiv, conference, post, chinese] = parseBibliography(`
@misc{mikolov2013efficient, author={Mikolov, Tomas and Chen, Kai and Corrado, Greg and Dean, Jeffrey},
  title={Efficient Estimation of Word Representations in Vector Space}, year={2013}, month=jan,
  url={https://arxiv.org/abs/1301.3781}}
@inproceedings{pennington2014glove, author={Pennington, Jeffrey and Socher, Richard and Manning, Christopher D.},
  title={{GloVe}: Global Vectors for Word Representation}, booktitle={Proceedings of EMNLP}, year={2014},
  pages={1532--1543}, url={https://aclanthology.org/D14-1162/}}
@online{openai2022introducing, author={{OpenAI}}, title={Introducing {ChatGPT}}, date={2022-11-30},
  url={https://openai.com/blog/chatgpt}, urldate={2026-11-24}}
@online{zhang2018from, author={张俊林}, title={从Word Embedding到BERT模型}, date={2018-11},
  url={https://zhuanlan.zhihu.com/p/49271699}, langid={chinese}}
`);

describe('formatGbt7714', () => {
  it('names three authors at most and marks a preprint as online', () => {
    expect(formatGbt7714(arxiv!)).toBe(
      'MIKOLOV T, CHEN K, CORRADO G, et al. Efficient Estimation of Word Representations in Vector Space[EB/OL]. (2013-01). https://arxiv.org/abs/1301.3781.',
    );
  });

  it('puts a conference paper into its proceedings', () => {
    expect(formatGbt7714(conference!)).toBe(
      'PENNINGTON J, SOCHER R, MANNING C D. GloVe: Global Vectors for Word Representation[C/OL]//Proceedings of EMNLP. 2014: 1532-1543. https://aclanthology.org/D14-1162/.',
    );
  });

  it('gives a web page its dates of publication and access', () => {
    expect(formatGbt7714(post!)).toBe(
      'OpenAI. Introducing ChatGPT[EB/OL]. (2022-11-30)[2026-11-24]. https://openai.com/blog/chatgpt.',
    );
  });

  it('leaves Chinese names as they are', () => {
    expect(formatGbt7714(chinese!)).toMatch(/^张俊林\. 从Word Embedding到BERT模型\[EB\/OL\]\. \(2018-11\)/);
  });
});

describe('formatAuthorDate', () => {
  it('joins the last author with an ampersand', () => {
    expect(formatAuthorDate(conference!)).toBe(
      'Pennington, J., Socher, R., & Manning, C. D. (2014). GloVe: Global Vectors for Word Representation. Proceedings of EMNLP, 1532-1543. https://aclanthology.org/D14-1162/',
    );
  });

  it('numbers a preprint', () => {
    expect(formatAuthorDate(arxiv!)).toContain(
      '(2013). Efficient Estimation of Word Representations in Vector Space. arXiv:1301.3781.',
    );
  });
});
