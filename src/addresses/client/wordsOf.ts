import {decoded} from './decoded';

/** Folders of the site's languages, and endings of files. */
const noise = /^(?:en|zh-hans|index|html?|md)$/i;

/** The words of an address that led nowhere, to search for; at most a line of them. */
export function wordsOf(address: string): string {
  return decoded(address)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !noise.test(word))
    .join(' ')
    .slice(0, 80)
    .trim();
}
