/** Sizes of models as engineers sort them: what fits a phone, a single card, a server, a cluster. */
export const sizeClasses = ['to-1b', 'to-10b', 'to-100b', 'over-100b', 'unknown'] as const;
export type SizeClass = (typeof sizeClasses)[number];

const billion = 1e9;

/**
 * The class of a size; the upper end belongs to the class.
 * @param parameters number of parameters; null where none is published
 */
export function sizeClass(parameters: number | null): SizeClass {
  if (parameters === null) return 'unknown';
  if (parameters <= billion) return 'to-1b';
  if (parameters <= 10 * billion) return 'to-10b';
  return parameters <= 100 * billion ? 'to-100b' : 'over-100b';
}
