import {createHear} from './hear';
import {createPinyin} from './pinyin';
import type {MakeHear} from './engine';

/**
 * What hears slips of the ear and pinyin, by a table of readings; fetched with it, since few queries want it.
 * @param table syllables, each with the characters read so: `a啊阿|ai爱哀`
 */
export const hearing =
  (table: string): MakeHear =>
  (corpus, lexicon, tables, fold) =>
    createHear(corpus, lexicon, tables, fold, createPinyin(table));
