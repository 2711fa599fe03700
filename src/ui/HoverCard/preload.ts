import {cardFile, isOwnReference} from './file';

/**
 * Asks for what a tapped link's card will say while the code that shows it is still on its way, so that
 * the two cost one wait. `show.ts` fetches the same file, and is given this answer.
 */
export default function preloadCard(link: HTMLAnchorElement): void {
  const url = new URL(link.href);
  if (isOwnReference(url)) return;
  const preload = document.createElement('link');
  preload.rel = 'preload';
  preload.as = 'fetch';
  preload.crossOrigin = 'anonymous';
  preload.href = cardFile(url);
  document.head.append(preload);
}
