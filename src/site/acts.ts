import copyCode from '../book/client/copyCode';
import type {Act, Acts} from '../document/client/acts';
import openCopyMenu from '../ui/CopyMenu/open';
import showCard from '../ui/HoverCard/show';

/**
 * What few readers want is fetched when one does, and no page carries its rules. Where it cannot be fetched, the
 * press does nothing, and may be tried again.
 */
const late =
  (load: () => Promise<{default: Act}>): Act =>
  (element, event) =>
    void load().then(
      ({default: act}) => act(element, event),
      () => {},
    );

/** What a press or a look does, by the name in `data-act` and `data-hover`. */
export const acts: Acts = {
  copy: openCopyMenu,
  'copy-code': copyCode,
  card: showCard,
  enlarge: late(() => import('../ui/FigureTools/enlarge')),
  save: late(() => import('../ui/FigureTools/save')),
};
