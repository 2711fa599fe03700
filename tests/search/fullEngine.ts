import {createEngine, type SearchEngine} from '../../src/search/engine/engine';
import {hearing} from '../../src/search/engine/hearing';
import type {SearchIndex} from '../../src/search/engine/types';
import {documentLabel} from '../../src/search/searchKind';

/** An engine that has loaded all that the site has for it. */
export function fullEngine(index: SearchIndex, readings: string): SearchEngine {
  const engine = createEngine(index, documentLabel);
  if (readings !== '') engine.learnPinyin(hearing(readings));
  return engine;
}
