import copyCode from '../book/client/copyCode';
import {prefetchSearch} from '../search/SearchDialog/fill';
import type {Acts} from '../document/client/acts';
import openCopyMenu from '../ui/CopyMenu/open';
import enlarge from '../ui/FigureTools/enlarge';
import showCard from '../ui/HoverCard/show';

/** What a press or a look does, by the name in `data-act` and `data-hover`. */
export const acts: Acts = {
  copy: openCopyMenu,
  'copy-code': copyCode,
  card: showCard,
  search: prefetchSearch,
  enlarge,
  // What a file is made by is fetched when one is wanted.
  save: (button) => void import('../ui/FigureTools/save').then(({default: save}) => save(button)),
};
