import {useEffect, useState} from 'react';

import type {Asked} from './engine/answer';
import type {SearchEngine} from './engine/engine';
import type {ModelFacts} from './facts';
import {loadFacts} from './load';

type Facts = Record<string, ModelFacts>;

/** The fact that a query asks for; the facts are fetched when the first one is asked for. */
export function useAnswer(
  engine: SearchEngine | null,
  query: string,
): {asked: Asked; facts: ModelFacts} | null {
  const [facts, setFacts] = useState<Facts>();
  const asked = engine && query !== '' ? engine.asked(query) : null;
  const isAsked = asked !== null;

  useEffect(() => {
    if (!isAsked || facts) return undefined;
    let abandoned = false;
    // Without the facts the results answer.
    loadFacts().then(
      (loaded) => abandoned || setFacts(loaded),
      () => {},
    );
    return () => {
      abandoned = true;
    };
  }, [isAsked, facts]);

  const own = asked && facts?.[asked.model];
  return asked && own ? {asked, facts: own} : null;
}
