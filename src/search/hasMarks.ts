import {readKept} from '../document/browser';

/** Where the words that a search found wait for the page that its result opens. */
export const marksKey = 'lm-marks';

/** Whether words are left for some page. */
export function hasMarks(): boolean {
  return readKept('session', marksKey) !== null;
}
