import {cardFile, isOwnReference} from './file';
import type {HoverCardText} from './text';

const texts = new Map<string, Promise<HoverCardText>>();

/** What is known of the page or entry that a link leads to; fetched once, and asked for again where that failed. */
export function cardText(link: HTMLAnchorElement): Promise<HoverCardText> {
  const url = new URL(link.href);
  if (isOwnReference(url)) {
    const reference = document.getElementById(url.hash.slice(1))?.textContent ?? '';
    return Promise.resolve({lines: [reference]});
  }
  const file = cardFile(url);
  let text = texts.get(file);
  if (!text) {
    text = fetch(file).then((answer) => answer.json() as Promise<HoverCardText>);
    text.catch(() => texts.delete(file));
    texts.set(file, text);
  }
  return text;
}
