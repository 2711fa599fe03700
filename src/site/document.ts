import {keepSection} from '../addresses/client/sameSection';
import scrollableMath from '../book/client/scrollableMath';
import {fetchLater} from '../document/client/fetchLater';
import {fetchMore, startMore} from '../document/client/more';
import {startShell} from '../document/shell';
import {hasMarks} from '../search/hasMarks';
import {startSearch, type Search} from '../search/SearchDialog/open';
import preloadCard from '../ui/HoverCard/preload';

/** The first script of every page; the least that must be there at once (`npm run bench:weight`). */

keepSection();
startShell();
const fetchSearch = fetchLater<Search>('search');
const searching = startSearch(fetchSearch);
scrollableMath();

/** Old anchors, and hashes that somebody has copied carelessly, name no element of the page. */
function lookForHash(): void {
  const {hash} = window.location;
  const target = hash && document.getElementById(hash.slice(1));
  // A place that has moved names where to.
  if (hash.length > 1 && (!target || target.dataset.now))
    fetchMore()
      .then(({findHash}) => findHash())
      // Without it the page stands at its top.
      .catch(() => {});
}
lookForHash();
window.addEventListener('hashchange', lookForHash);

const {search, hash} = window.location;
const due = search || hash ? '[data-when=sign], [data-when=now]' : '[data-when=now]';
startMore(hasMarks() || document.querySelector(`${due}, [data-words]`) !== null, preloadCard, searching);

// Styles show by it what works only from now on, and tests wait for it.
document.documentElement.dataset.hasHydrated = 'true';
