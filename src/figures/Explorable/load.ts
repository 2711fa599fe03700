import type {ComponentType} from 'react';

/** The code of the figures that a reader can work, by the name of their directive. */
export const figures = {
  'word-vectors': () => import('../WordVectors'),
  'seq2seq-attention': () => import('../Seq2seqAttention'),
  'attention-masks': () => import('../AttentionMasks'),
  'masked-lm': () => import('../MaskedLm'),
  'scaling-laws': () => import('../ScalingLaws'),
  'attention-by-hand': () => import('../AttentionByHand'),
  'train-word2vec': () => import('../TrainWord2vec'),
  tokenizers: () => import('../Tokenizers'),
  'policy-step': () => import('../PolicyStep'),
  'rnn-unrolled': () => import('../RnnUnrolled'),
  lora: () => import('../Lora'),
  'moe-routing': () => import('../MoeRouting'),
} satisfies Record<string, () => Promise<{default: ComponentType}>>;

export type ExplorableName = keyof typeof figures;
