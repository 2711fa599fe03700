/**
 * A name as it is compared wherever names are: case, width, spaces, hyphens of every kind, points and the
 * middle dots of Chinese make no difference.
 *
 * The search folds more widely (`src/search/engine/fold.ts`): it also drops accents and quotation marks and
 * turns traditional characters into simplified ones, and it remembers where each character stood, since it
 * has to mark what it found. What is one name here is one name there; a test holds that.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}_.·・]/gu, '');
