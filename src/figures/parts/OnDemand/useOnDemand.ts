import {useCallback, useEffect, useRef, useState} from 'react';

/** Something that is fetched only when the reader asks for it. */
export type OnDemand<Thing> = {
  thing: Thing | null;
  status: 'not-asked' | 'fetching' | 'here' | 'failed';
  ask: () => void;
};

/** @param load fetches it; called when it is asked for, and again when that has failed */
export function useOnDemand<Thing>(load: () => Promise<Thing>): OnDemand<Thing> {
  const [thing, setThing] = useState<Thing | null>(null);
  const [status, setStatus] = useState<OnDemand<Thing>['status']>('not-asked');
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const ask = useCallback(() => {
    setStatus('fetching');
    load().then(
      (loaded) => {
        if (gone.current) return;
        setThing(loaded);
        setStatus('here');
      },
      () => !gone.current && setStatus('failed'),
    );
  }, [load]);
  return {thing, status, ask};
}
