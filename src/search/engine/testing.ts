import type {SpellingTables} from './types';

/** Tables of a site that has none; for tests, which set what they are about. */
export const noTables: SpellingTables = {
  traditional: '',
  regional: [],
  synonyms: [],
  means: [],
  spoken: [],
  pages: [],
  pinyin: false,
};
