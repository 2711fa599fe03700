/** Fetches the text and trains apart from the page, so that the page answers all the while. */

import {fetchPacked} from '../parts/OnDemand/fetchPacked';
import {readCorpus, type Corpus} from './corpus';
import {run, type Look} from './run';
import type {Settings} from './skipGram';

export type Order =
  | {kind: 'load'; url: string}
  /** `training` is its number: what is reported of an earlier one is out of date. */
  | {kind: 'begin'; training: number; settings: Settings}
  | {kind: 'go'}
  | {kind: 'stop'};
export type Report =
  {kind: 'loaded'; isThere: boolean} | {kind: 'looks'; training: number; looks: Look[]; isDone: boolean};

/** The page draws anew for each report; more often nobody can read. */
const between = 250;

let corpus: Corpus | null = null;
let number = 0;
let training: ReturnType<typeof run> | null = null;
let isGoing = false;
let isWaiting = false;
let untold: Look[] = [];
let lastTold = 0;

const report = (message: Report): void => postMessage(message);

function tell(isDone: boolean): void {
  if (untold.length === 0 && !isDone) return;
  report({kind: 'looks', training: number, looks: untold, isDone});
  untold = [];
  lastTold = performance.now();
}

function goOn(): void {
  isWaiting = false;
  if (!isGoing || !training) return;
  const {value, done} = training.next();
  if (!done) untold.push(value);
  if (done || performance.now() - lastTold > between) tell(Boolean(done));
  isGoing = !done;
  if (done) return;
  // An order to stop is heard between two looks.
  isWaiting = true;
  setTimeout(goOn);
}

async function load(url: string): Promise<void> {
  try {
    corpus = readCorpus(await fetchPacked(url));
  } catch {
    // Told as what is not there.
  }
  report({kind: 'loaded', isThere: corpus !== null});
}

addEventListener('message', ({data}: MessageEvent<Order>) => {
  if (data.kind === 'load') {
    void load(data.url);
    return;
  }
  if (data.kind === 'begin') {
    if (!corpus) return;
    number = data.training;
    training = run(corpus, data.settings);
    untold = [];
    lastTold = 0;
  }
  isGoing = data.kind !== 'stop';
  if (!isGoing) tell(false);
  else if (!isWaiting) goOn();
});
