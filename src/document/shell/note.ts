import {translate} from '@docusaurus/Translate';

const patience = 1000; // ms
const shownFor = 8000; // ms

const id = 'site-note';
let timer: number | undefined;

/** The line at the foot of the window, which screen readers read out when its words change. */
function lineOf(): HTMLElement {
  // Both scripts of a page have this module; the line is the same.
  const present = document.getElementById(id);
  if (present) return present;
  const line = document.createElement('div');
  line.id = id;
  line.className = 'site-note';
  line.setAttribute('role', 'status');
  document.body.append(line);
  return line;
}

/** Says something at the foot of the window for a while. */
export function say(words: string): void {
  const line = lineOf();
  line.textContent = words;
  window.clearTimeout(timer);
  timer = window.setTimeout(() => (line.textContent = ''), shownFor);
}

/** Stands by while something is fetched that the reader waits for; after a second says that it is on its way. */
export function accompany(work: Promise<unknown>): void {
  const line = lineOf();
  const wait = window.setTimeout(() => {
    window.clearTimeout(timer);
    line.textContent = translate({id: 'note.slow', message: '正在载入……'});
  }, patience);
  const end = (): void => {
    window.clearTimeout(wait);
    line.textContent = '';
  };
  work.then(end, end);
}
