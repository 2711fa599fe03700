import type {PackedHeads, PackedTexts} from './engine/pack';
import type {ModelFacts} from './facts';

/*
 * Nothing of the search is loaded before somebody wants to search. The bundler remembers what has
 * been loaded, and asks again after a failure.
 */

/** Names and headings of everything. */
export const loadHeads = async (): Promise<PackedHeads> =>
  (await import('@generated/search-index/default/heads.json')).default;

/** The texts. */
export const loadTexts = async (): Promise<PackedTexts> =>
  (await import('@generated/search-index/default/texts.json')).default;

/** How Chinese characters are read. */
export const loadPinyin = async (): Promise<{table: string}> =>
  (await import('@generated/search-index/default/pinyin.json')).default;

/** What is known of each model. */
export const loadFacts = async (): Promise<Record<string, ModelFacts>> =>
  (await import('@generated/search-index/default/facts.json')).default;
