export const architectures = ['elmo', 'gpt', 'bert', 'prefix-lm', 'encoder-decoder'] as const;

export type Architecture = (typeof architectures)[number];

/**
 * Whether a position sees another: not at all, within its own network, or from the decoder across to
 * the encoder.
 */
export type Sight = 'none' | 'own' | 'cross';

/** Row by row, what the position of that row sees. */
export type Mask = Sight[][];

const build = (length: number, sees: (row: number, column: number) => Sight): Mask =>
  Array.from({length}, (_, row) => Array.from({length}, (_, column) => sees(row, column)));

const own = (condition: boolean): Sight => (condition ? 'own' : 'none');

/**
 * Who sees whom among `length` positions. There is one mask for each stack that does not look into the
 * others: two for ELMo, whose chains meet only at the top, one for the rest.
 * ELMo, GPT and BERT after Devlin et al. 2018 (arXiv:1810.04805, appendix A.4, figure 3); prefix LM and
 * encoder-decoder after Raffel et al. 2019 (arXiv:1910.10683, figures 3 and 4).
 * @param prefix how many positions are given as the input, where input and output are told apart
 */
export function masks(architecture: Architecture, length: number, prefix: number): Mask[] {
  switch (architecture) {
    case 'elmo':
      return [
        build(length, (row, column) => own(column <= row)),
        build(length, (row, column) => own(column >= row)),
      ];
    case 'gpt':
      return [build(length, (row, column) => own(column <= row))];
    case 'bert':
      return [build(length, () => 'own')];
    case 'prefix-lm':
      return [build(length, (row, column) => own(column < prefix || column <= row))];
    case 'encoder-decoder':
      return [
        build(length, (row, column) => {
          if (row < prefix) return own(column < prefix);
          return column < prefix ? 'cross' : own(column <= row);
        }),
      ];
  }
}

/** The positions that the one at `row` sees in any of the masks. */
export function seenFrom(given: Mask[], row: number): number[] {
  const length = given[0]?.length ?? 0;
  return Array.from({length}, (_, column) => column).filter((column) =>
    given.some((mask) => mask[row]?.[column] !== 'none'),
  );
}
