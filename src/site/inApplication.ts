import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

import hashTarget from '../addresses/client/hashTarget';
import {keepSection} from '../addresses/client/sameSection';
import scrollableMath from '../book/client/scrollableMath';
import {startActs} from '../document/client/acts';
import {startMarks} from '../search/marks';
import {startSearch, type Search} from '../search/SearchDialog/open';
import {startSearchPage} from '../search/SearchPage/start';

/** Our part of the script where Docusaurus' application runs: in `npm run dev`, and on pages that ask for it. */

const fetchSearch = (): Promise<Search> => import('./search');

if (ExecutionEnvironment.canUseDOM) {
  // What acts do begins with the document, which the build of the pages has not.
  void import('./acts').then(({acts}) => startActs(acts));
  keepSection();
  startSearch(fetchSearch);
  startMarks();
}

/** Called by Docusaurus when another page is shown. */
export function onRouteDidUpdate(): void {
  scrollableMath();
  hashTarget();
  startSearchPage(fetchSearch);
}
