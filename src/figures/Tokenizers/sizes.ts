import type {Encoding} from './bpe';

/** Sizes of the files in thousands of bytes. */
export const sizes: Record<Encoding, number> = {r50k: 199, cl100k: 424, o200k: 989};

/** Models of each generation, as tiktoken's list of models has them. */
export const usedBy: Record<Encoding, string> = {
  r50k: 'GPT-2, GPT-3',
  cl100k: 'GPT-3.5, GPT-4',
  o200k: 'GPT-4o',
};
