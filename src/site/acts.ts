import type {Acts} from '../document/client/acts';

/** What a press or a look fetches, by the name in `data-act` and `data-hover`. */
export const acts: Acts = {
  copy: () => import('../ui/CopyMenu/open'),
  'copy-code': () => import('../book/client/copyCode'),
  card: () => import('../ui/HoverCard/show'),
};
