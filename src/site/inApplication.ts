import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

import hashTarget from '../addresses/client/hashTarget';
import '../addresses/client/sameSection';
import scrollableMath from '../book/client/scrollableMath';
import {startActs} from '../document/client/acts';
import {startMarks} from '../search/marks';
import {fillSearch} from '../search/SearchDialog/fill';
import {startSearch} from '../search/SearchDialog/open';
import {acts} from './acts';

/** Our part of the script where Docusaurus' application runs: in `npm run dev`, and on pages that ask for it. */

if (ExecutionEnvironment.canUseDOM) {
  startActs(acts);
  startSearch(fillSearch);
  startMarks();
}

/** Called by Docusaurus when another page is shown. */
export function onRouteDidUpdate(): void {
  scrollableMath();
  hashTarget();
}
