import {Converter} from 'opencc-js';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import twPhrases from 'opencc-js/dict/TWPhrasesRev';
import type {SearchDocument, SpellingTables} from '../engine/types';

const pairsOf = (dictionary: string): [string, string][] =>
  dictionary.split('|').map((line) => {
    const [from = '', to = ''] = line.split(' ');
    return [from, to];
  });

/**
 * The part of OpenCC's tables that these documents need: characters whose simplified form occurs
 * in them, and words of Taiwan that they call otherwise.
 */
export function spellingTables(
  documents: SearchDocument[],
  synonyms: string[][],
): Omit<SpellingTables, 'means' | 'spoken' | 'pages' | 'pinyin'> {
  const text = documents.map(({heading, aliases, body}) => [heading, ...aliases, body].join('\n')).join('\n');
  const characters = new Set(text);
  const simplify = Converter({from: 'tw', to: 'cn'});
  const traditional = pairsOf(tsCharacters)
    .map(([from]) => [from, simplify(from)] as const)
    .filter(([from, to]) => from !== to && [...to].length === 1 && characters.has(to))
    .flat()
    .join('');
  const regional = pairsOf(twPhrases)
    .map(([theirs, ours]): [string, string] => [simplify(theirs), simplify(ours)])
    .filter(
      ([theirs, ours]) =>
        theirs !== ours && theirs.length > 1 && text.includes(ours) && !text.includes(theirs),
    );
  return {traditional, regional, synonyms};
}
