import {useEffect, useState} from 'react';

import type {SearchEngine} from './engine/engine';
import {loadHearing} from './load';

/**
 * Fetches the readings of Chinese characters when words are typed that occur nowhere.
 * @param engine with all texts: before they are there much seems to occur nowhere
 * @returns how often the engine has learnt something: what it found before is out of date
 */
export function usePinyin(engine: SearchEngine | null, query: string): number {
  const [learnt, setLearnt] = useState(0);
  useEffect(() => {
    if (!engine || query === '' || !engine.wantsPinyin(query)) return undefined;
    let abandoned = false;
    // Without the table the words are searched for as they were typed.
    loadHearing().then(
      (makeHear) => {
        if (abandoned) return;
        engine.learnPinyin(makeHear);
        setLearnt((count) => count + 1);
      },
      () => {},
    );
    return () => {
      abandoned = true;
    };
  }, [engine, query]);
  return learnt;
}
