import {decoded} from './decoded';

/** What of a page is looked at; `document` is one. */
export type Page = Pick<Document, 'getElementById' | 'querySelectorAll'>;

/** What is left of a title when its form does not count: letters and digits, small. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The ids that a hash may stand for, the likeliest first. */
export function candidates(hash: string): string[] {
  const [id = ''] = decoded(hash).split(':~:');
  const bare = id.replace(/[^\p{L}\p{N}]+$/u, '');
  return [...new Set([id, bare, id.toLowerCase(), bare.toLowerCase()])].filter(Boolean);
}

/** The heading, or the place of one that has moved, whose title the hash spells. */
function byTitle(hash: string, page: Page): HTMLElement | undefined {
  const wanted = plain(decoded(hash));
  if (!/[^\x20-\x7e]/.test(wanted)) return undefined;
  const titled = page.querySelectorAll<HTMLElement>('[data-title], main :is(h2, h3)[id]');
  return [...titled].find(({dataset, textContent}) => plain(dataset.title ?? textContent ?? '') === wanted);
}

/**
 * Where a hash leads that names no place of the page as it stands: another hash or address, or null
 * when the browser has found the place, or nobody could.
 */
export function findTarget(hash: string, page: Page): string | null {
  const ids = candidates(hash);
  const element = ids.map((id) => page.getElementById(id)).find(Boolean) ?? byTitle(hash, page);
  if (!element) return null;
  if (element.dataset.now) return element.dataset.now;
  return element.id === hash ? null : `#${element.id}`;
}
