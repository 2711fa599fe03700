import {randomFrom} from '../parts/random';

/** What is done with a position that was drawn: covered, replaced by another word, or left as it is. */
export type Treatment = 'mask' | 'random' | 'keep';

export type Drawn = {
  position: number;
  treatment: Treatment;
  /** Which of the other words takes its place, from 0 to below 1. */
  pick: number;
};

/** So many positions are drawn of so many. */
const drawnOf = (length: number): number => Math.max(1, Math.round(length * 0.15));

const treatmentOf = (lot: number): Treatment => (lot < 0.8 ? 'mask' : lot < 0.9 ? 'random' : 'keep');

/**
 * Draws 15 % of the positions, and for each of them 80 : 10 : 10 what is done with it (Devlin et al. 2018,
 * arXiv:1810.04805, section 3.1 and appendix A.1).
 */
export function draw(length: number, seed: number): Drawn[] {
  const random = randomFrom(seed);
  const rest = Array.from({length}, (_, position) => position);
  return Array.from({length: drawnOf(length)}, (): Drawn => {
    const [position = 0] = rest.splice(Math.floor(random() * rest.length), 1);
    return {position, treatment: treatmentOf(random()), pick: random()};
  }).sort((a, b) => a.position - b.position);
}

/** How often each treatment comes up in so many draws; the same as counting what `draw` gives. */
export function tally(length: number, draws: number): Record<Treatment, number> {
  const counts = {mask: 0, random: 0, keep: 0};
  for (let seed = 1; seed <= draws; seed += 1) {
    const random = randomFrom(seed);
    for (let left = drawnOf(length); left > 0; left -= 1) {
      // Where, what is done there, and what takes its place.
      random();
      counts[treatmentOf(random())] += 1;
      random();
    }
  }
  return counts;
}
