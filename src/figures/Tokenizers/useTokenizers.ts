import {useCallback, useEffect, useRef, useState} from 'react';

import type {OnDemand} from '../parts/OnDemand/useOnDemand';
import type {Encoding} from './bpe';
import type {Cut} from './work';
import type {Order, Report} from './worker';

type Status = OnDemand<unknown>['status'];

/** What was cut, and of which text: an answer may come after the reader has written on. */
export type Answer = {text: string; piece: number; cut: Cut};

export type Tokenizers = {
  status: Record<Encoding, Status>;
  answers: Partial<Record<Encoding, Answer>>;
  load: (encoding: Encoding, url: string) => void;
};

/**
 * Encodings in a worker, each fetched when it is asked for. Those that are there cut `text` whenever it
 * changes, and take apart its piece number `piece`.
 */
export function useTokenizers(text: string, piece: number): Tokenizers {
  const worker = useRef<Worker | null>(null);
  const [status, setStatus] = useState<Record<Encoding, Status>>({
    r50k: 'not-asked',
    cl100k: 'not-asked',
    o200k: 'not-asked',
  });
  const [answers, setAnswers] = useState<Partial<Record<Encoding, Answer>>>({});

  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );

  const load = useCallback((encoding: Encoding, url: string) => {
    if (!worker.current) {
      try {
        worker.current = new Worker(new URL('./worker.ts', import.meta.url));
      } catch {
        setStatus((all) => ({...all, [encoding]: 'failed'}));
        return;
      }
      worker.current.onmessage = ({data}: MessageEvent<Report>) => {
        if (data.kind === 'loaded') {
          setStatus((all) => ({...all, [data.encoding]: data.isThere ? 'here' : 'failed'}));
        } else {
          setAnswers((all) => ({...all, [data.encoding]: data}));
        }
      };
    }
    setStatus((all) => ({...all, [encoding]: 'fetching'}));
    // The worker has an address of its own; this one is as seen from the page.
    const order: Order = {kind: 'load', encoding, url: new URL(url, window.location.href).href};
    worker.current.postMessage(order);
  }, []);

  useEffect(() => {
    for (const encoding of Object.keys(status) as Encoding[]) {
      if (status[encoding] !== 'here') continue;
      worker.current?.postMessage({kind: 'cut', encoding, text, piece} satisfies Order);
    }
  }, [status, text, piece]);

  return {status, answers, load};
}
