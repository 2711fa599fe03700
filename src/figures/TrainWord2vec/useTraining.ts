import {useCallback, useEffect, useRef, useState} from 'react';

import type {OnDemand} from '../parts/OnDemand/useOnDemand';
import type {Look} from './run';
import type {Settings} from './skipGram';
import type {Order, Report} from './worker';

export type Status = 'not-begun' | 'going' | 'stopped' | 'done' | 'failed';

export type TrainingHandle = {
  /** Whether the text is there. */
  text: OnDemand<unknown>['status'];
  /** Fetches the text. */
  load: () => void;
  status: Status;
  looks: readonly Look[];
  begin: (settings: Settings) => void;
  stop: () => void;
  goOn: () => void;
  /** Forgets what has been learnt; the text stays. */
  clear: () => void;
};

/**
 * A training in a worker, which is there from when the reader asks for the text.
 * @param url of the text
 */
export function useTraining(url: string): TrainingHandle {
  const worker = useRef<Worker | null>(null);
  const training = useRef(0);
  const [text, setText] = useState<TrainingHandle['text']>('not-asked');
  const [status, setStatus] = useState<Status>('not-begun');
  const [looks, setLooks] = useState<readonly Look[]>([]);

  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  const order = useCallback((message: Order) => worker.current?.postMessage(message), []);

  const load = useCallback(() => {
    setText('fetching');
    worker.current?.terminate();
    let started: Worker;
    try {
      started = new Worker(new URL('./worker.ts', import.meta.url));
    } catch {
      setText('failed');
      setStatus('failed');
      return;
    }
    worker.current = started;
    started.onmessage = ({data}: MessageEvent<Report>) => {
      if (worker.current !== started) return;
      if (data.kind === 'loaded') {
        setText(data.isThere ? 'here' : 'failed');
      } else if (data.training === training.current) {
        setLooks((past) => [...past, ...data.looks]);
        if (data.isDone) setStatus('done');
      }
    };
    started.onerror = () => {
      setText((now) => (now === 'fetching' ? 'failed' : now));
      setStatus((now) => (now === 'going' ? 'failed' : now));
    };
    // The worker has an address of its own; this one is as seen from the page.
    order({kind: 'load', url: new URL(url, window.location.href).href});
  }, [order, url]);

  const clear = useCallback(() => {
    training.current += 1;
    order({kind: 'stop'});
    setLooks([]);
    setStatus('not-begun');
  }, [order]);
  const begin = useCallback(
    (settings: Settings) => {
      clear();
      order({kind: 'begin', training: training.current, settings});
      setStatus('going');
    },
    [clear, order],
  );
  const stop = useCallback(() => {
    order({kind: 'stop'});
    setStatus('stopped');
  }, [order]);
  const goOn = useCallback(() => {
    order({kind: 'go'});
    setStatus('going');
  }, [order]);
  return {text, load, status, looks, begin, stop, goOn, clear};
}
