import {translate} from '@docusaurus/Translate';

const id = 'site-note';
let timer: number | undefined;

/** The line at the foot of the window, which screen readers read out when its words change. */
function lineOf(): HTMLElement {
  // Both scripts of a page have this module; the line is the same.
  let line = document.getElementById(id);
  if (!line) {
    line = document.createElement('div');
    line.id = line.className = id;
    line.setAttribute('role', 'status');
    document.body.append(line);
  }
  return line;
}

/** Says something at the foot of the window for eight seconds; the next takes its place. */
export function say(words: string): void {
  const line = lineOf();
  line.textContent = words;
  clearTimeout(timer);
  timer = window.setTimeout(() => (line.textContent = ''), 8000);
}

/** Stands by while something is fetched that the reader waits for; after a second says that it is on its way. */
export function accompany(work: Promise<unknown>): void {
  const line = lineOf();
  const wait = setTimeout(() => {
    clearTimeout(timer);
    line.textContent = translate({id: 'note.slow', message: '正在载入……'});
  }, 1000);
  const end = (): void => {
    clearTimeout(wait);
    line.textContent = '';
  };
  work.then(end, end);
}
