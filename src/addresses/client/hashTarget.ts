import {findTarget} from './findTarget';

/**
 * Takes readers to the place that an address written long ago, or carelessly, means: an old anchor,
 * capitals in the hash, percent-encoded or with the punctuation of the sentence it stood in.
 */
export default function hashTarget(): void {
  const {hash} = window.location;
  if (hash.length < 2) return;
  const target = findTarget(hash.slice(1), document);
  // The browser itself follows, so that `:target` and the back button are right.
  if (target) window.location.replace(target);
}
