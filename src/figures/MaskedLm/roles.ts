export type Objective = 'masked' | 'autoregressive';

/**
 * What a word is to the guess looked at: evidence, the word to be guessed, another word that is masked
 * as well, or a word that cannot be seen.
 */
export type Role = 'context' | 'target' | 'masked' | 'unseen';

/**
 * The role of every word when the one at `position` is looked at.
 * Masked: all words but the masked ones are evidence, and only a masked word is guessed
 * (Devlin et al. 2018, arXiv:1810.04805, section 3.1); without a `target` in the answer, none is.
 * Autoregressive: every word is guessed from those before it (Radford et al. 2018, section 3.1).
 */
export function roles(
  objective: Objective,
  length: number,
  masked: readonly number[],
  position: number,
): Role[] {
  return Array.from({length}, (_, index): Role => {
    if (objective === 'autoregressive') {
      if (index === position) return 'target';
      return index < position ? 'context' : 'unseen';
    }
    if (!masked.includes(index)) return 'context';
    return index === position ? 'target' : 'masked';
  });
}
