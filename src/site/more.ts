import hashTarget from '../addresses/client/hashTarget';
import {wordsOf} from '../addresses/client/wordsOf';
import {startActs} from '../document/client/acts';
import {startIslands} from '../document/client/islands';
import type {More} from '../document/client/more';
import {startMarks} from '../search/marks';
import {fillSearch} from '../search/SearchDialog/fill';
import {acts} from './acts';
import {islands} from './islands';

/** The second script of every page, fetched at a reader's first sign: what can be pressed and pointed at. */
const start: More['start'] = () => {
  startActs(acts);
  startIslands(islands);
  startMarks();
  const words = document.querySelector<HTMLInputElement>('[data-words]');
  if (words) words.value ||= wordsOf(window.location.pathname);
};

const findHash: More['findHash'] = hashTarget;

export {fillSearch, findHash, start};
