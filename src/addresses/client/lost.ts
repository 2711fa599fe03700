import site from '@generated/document/default/site.json';
import {tidyPath} from './tidyPath';
import {wordsOf} from './wordsOf';

/** Whether the site has a page; asked of its map, since a request for one that is not there is an error. */
async function isPage(path: string): Promise<boolean> {
  const answer = await fetch(`${site.siteConfig.baseUrl}sitemap.xml`);
  const page = site.siteConfig.url + path;
  const map = answer.ok ? await answer.text() : '';
  return map.includes(`${page}<`) || map.includes(`${page}"`);
}

/**
 * On the page that dead addresses get: goes to the page that the address means where it is just written
 * otherwise (capitals, double slashes, `index.html`), and puts its words into the search for who stays.
 */
export function startLost(): void {
  const words = document.querySelector<HTMLInputElement>('[data-words]');
  if (!words) return;
  const {pathname, search, hash} = window.location;
  words.value ||= wordsOf(pathname);
  const meant = tidyPath(pathname, site.siteConfig.baseUrl);
  if (!meant) return;
  isPage(meant)
    .then((isThere) => {
      if (isThere) window.location.replace(meant + search + hash);
    })
    // Offline: then the search is what there is.
    .catch(() => {});
}
