import addresses from '@generated/search-index/default/addresses.json';

import type {PackedRecords, PackedTexts} from './engine/pack';
import type {MakeHear} from './engine/engine';
import type {ModelFacts} from './facts';
import {fetchOnce} from './fetchJson';

/* Nothing of the search is loaded before somebody wants to search. `names.ts` has what comes first. */

/** All records, and the words that readers use in place of ours. */
export const loadRecords = fetchOnce<PackedRecords>(() => addresses.records);

/** The texts of the chapters. */
export const loadTexts = fetchOnce<PackedTexts>(() => addresses.texts);

/** What is known of each model. */
export const loadFacts = fetchOnce<Record<string, ModelFacts>>(() => addresses.facts);

const loadReadings = fetchOnce<{table: string}>(() => addresses.pinyin);

/** What hears slips of the ear and pinyin. */
export async function loadHearing(): Promise<MakeHear> {
  const [{hearing}, {table}] = await Promise.all([import('./engine/hearing'), loadReadings()]);
  return hearing(table);
}
