type Offset = {dx: number; dy: number; anchor: 'start' | 'middle' | 'end'};

export type PlacedModel = {
  name: string;
  parameters: number;
  tokens: number;
  /** Where its name stands, as seen from its mark, in the plane and beside the curve. */
  inPlane: Offset;
  atCurve: Offset;
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
    inPlane: {dx: -2, dy: 19, anchor: 'end'},
    atCurve: {dx: 0, dy: -9, anchor: 'middle'},
  },
  {
    name: 'Gopher',
    parameters: 280e9,
    tokens: 300e9,
    inPlane: {dx: 9, dy: 12, anchor: 'start'},
    atCurve: {dx: 9, dy: 8, anchor: 'start'},
  },
  {
    name: 'Chinchilla',
    parameters: 70e9,
    tokens: 1.4e12,
    inPlane: {dx: 8, dy: -5, anchor: 'start'},
    atCurve: {dx: -2, dy: 20, anchor: 'end'},
  },
  {
    name: 'LLaMA-65B',
    parameters: 65.2e9,
    tokens: 1.4e12,
    inPlane: {dx: -4, dy: 23, anchor: 'end'},
    atCurve: {dx: 0, dy: -16, anchor: 'end'},
  },
  {
    name: 'LLaMA-7B',
    parameters: 6.7e9,
    tokens: 1e12,
    inPlane: {dx: 0, dy: -9, anchor: 'middle'},
    atCurve: {dx: 0, dy: -9, anchor: 'middle'},
  },
];
