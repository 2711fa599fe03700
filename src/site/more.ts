import hashTarget from '../addresses/client/hashTarget';
import {startLost} from '../addresses/client/lost';
import {startMarginTerms} from '../book/client/marginTerms';
import {startActs} from '../document/client/acts';
import {fetchLater} from '../document/client/fetchLater';
import {startIslands} from '../document/client/islands';
import type {More} from '../document/client/more';
import {startMarks} from '../search/marks';
import {startSearchPage} from '../search/SearchPage/start';
import {acts} from './acts';
import {islands} from './islands';

/** The second script of every page, fetched at a reader's first sign: what can be pressed and pointed at. */
const start: More['start'] = () => {
  const parts = [
    () => startActs(acts),
    () => startIslands(islands),
    () => startSearchPage(fetchLater('search')),
    startMarks,
    startLost,
    startMarginTerms,
  ];
  for (const part of parts) {
    try {
      part();
    } catch (error) {
      // One part's fault takes none of the others.
      console.error(error);
    }
  }
};

const findHash: More['findHash'] = hashTarget;

export {findHash, start};
