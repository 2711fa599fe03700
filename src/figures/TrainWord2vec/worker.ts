/** Trains apart from the page, so that the page answers all the while. */

import type {Corpus} from './corpus';
import {run, type Look} from './run';
import type {Settings} from './skipGram';

export type Order = {kind: 'begin'; corpus: Corpus; settings: Settings} | {kind: 'go'} | {kind: 'stop'};
export type Report = {look: Look} | {isDone: true};

let training: ReturnType<typeof run> | null = null;
let isGoing = false;
let isWaiting = false;

const report = (message: Report): void => postMessage(message);

function goOn(): void {
  isWaiting = false;
  if (!isGoing || !training) return;
  const {value, done} = training.next();
  if (done) {
    isGoing = false;
    report({isDone: true});
    return;
  }
  report({look: value});
  // An order to stop is heard between two looks.
  isWaiting = true;
  setTimeout(goOn);
}

addEventListener('message', ({data}: MessageEvent<Order>) => {
  if (data.kind === 'begin') training = run(data.corpus, data.settings);
  isGoing = data.kind !== 'stop';
  if (isGoing && !isWaiting) goOn();
});
