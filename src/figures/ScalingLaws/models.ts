export type PlacedModel = {
  name: string;
  parameters: number;
  tokens: number;
};

/**
 * GPT-3, Gopher and Chinchilla: Hoffmann et al. 2022 (arXiv:2203.15556), table 1. LLaMA: Touvron et al.
 * 2023 (arXiv:2302.13971), table 2. All parameters are counted; Kaplan's law wants those without the
 * embeddings, which in models of this size are fewer by one or a few per cent.
 */
export const models: PlacedModel[] = [
  {
    name: 'GPT-3',
    parameters: 175e9,
    tokens: 300e9,
  },
  {
    name: 'Gopher',
    parameters: 280e9,
    tokens: 300e9,
  },
  {
    name: 'Chinchilla',
    parameters: 70e9,
    tokens: 1.4e12,
  },
  {
    name: 'LLaMA-65B',
    parameters: 65.2e9,
    tokens: 1.4e12,
  },
  {
    name: 'LLaMA-7B',
    parameters: 6.7e9,
    tokens: 1e12,
  },
];
