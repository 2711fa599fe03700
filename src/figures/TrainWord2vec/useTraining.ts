import {useCallback, useEffect, useRef, useState} from 'react';

import type {Corpus} from './corpus';
import type {Look} from './run';
import type {Settings} from './skipGram';
import type {Order, Report} from './worker';

export type Status = 'not-begun' | 'going' | 'stopped' | 'done' | 'failed';

export type TrainingHandle = {
  status: Status;
  looks: Look[];
  begin: (corpus: Corpus, settings: Settings) => void;
  stop: () => void;
  goOn: () => void;
  /** Forgets what has been learnt. */
  clear: () => void;
};

/** A training in a worker, which is there only while it is needed. */
export function useTraining(): TrainingHandle {
  const worker = useRef<Worker | null>(null);
  const [status, setStatus] = useState<Status>('not-begun');
  const [looks, setLooks] = useState<Look[]>([]);

  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);

  const clear = useCallback(() => {
    end();
    setLooks([]);
    setStatus('not-begun');
  }, [end]);

  const begin = useCallback(
    (corpus: Corpus, settings: Settings) => {
      clear();
      const started = new Worker(new URL('./worker.ts', import.meta.url));
      worker.current = started;
      started.onmessage = ({data}: MessageEvent<Report>) => {
        if (worker.current !== started) return;
        if ('look' in data) setLooks((past) => [...past, data.look]);
        else setStatus('done');
      };
      started.onerror = () => setStatus('failed');
      started.postMessage({kind: 'begin', corpus, settings} satisfies Order);
      setStatus('going');
    },
    [clear],
  );
  const stop = useCallback(() => {
    worker.current?.postMessage({kind: 'stop'} satisfies Order);
    setStatus('stopped');
  }, []);
  const goOn = useCallback(() => {
    worker.current?.postMessage({kind: 'go'} satisfies Order);
    setStatus('going');
  }, []);
  return {status, looks, begin, stop, goOn, clear};
}
