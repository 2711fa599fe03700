import hashTarget from '../addresses/client/hashTarget';
import '../addresses/client/sameSection';
import scrollableMath from '../book/client/scrollableMath';
import {startActs} from '../document/client/acts';
import {startIslands} from '../document/client/islands';
import {startShell} from '../document/shell';
import {startMarks} from '../search/marks';
import {startSearch} from '../search/SearchDialog/open';
import {acts} from './acts';
import {islands} from './islands';

/** The script of every page; what it begins with has to be small (`npm run bench:weight`). */

startShell();
startActs(acts);
startSearch();
startIslands(islands);
scrollableMath();
hashTarget();
window.addEventListener('hashchange', hashTarget);
startMarks();

const words = document.querySelector<HTMLInputElement>('[data-words]');
if (words) {
  void import('../addresses/client/wordsOf').then(({wordsOf}) => {
    words.value ||= wordsOf(window.location.pathname);
  });
}

// Styles show by it what works only from now on, and tests wait for it.
document.documentElement.dataset.hasHydrated = 'true';
