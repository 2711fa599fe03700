import {lazy, type ComponentType} from 'react';

type Load = () => Promise<{default: ComponentType}>;

/** `load` fetches the code; `Drawn` is for the build, which waits for it. */
const explorable = (load: Load) => ({load, Drawn: lazy(load)});

/** Figures that a reader can work, by the name of their directive. */
export const explorables = {
  'word-vectors': explorable(() => import('../WordVectors')),
  'seq2seq-attention': explorable(() => import('../Seq2seqAttention')),
  'attention-masks': explorable(() => import('../AttentionMasks')),
  'masked-lm': explorable(() => import('../MaskedLm')),
  'scaling-laws': explorable(() => import('../ScalingLaws')),
  'attention-by-hand': explorable(() => import('../AttentionByHand')),
  'train-word2vec': explorable(() => import('../TrainWord2vec')),
  tokenizers: explorable(() => import('../Tokenizers')),
};

export type ExplorableName = keyof typeof explorables;
