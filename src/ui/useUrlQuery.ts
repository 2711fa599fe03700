import {useHistory, useLocation} from '@docusaurus/router';
import {useCallback, useMemo, useSyncExternalStore} from 'react';

import {writeSearch} from './writeSearch';

/**
 * Puts a new query, or what a function makes of the present one, into the address in place of the
 * present one: no history entry, no scrolling. Its identity never changes.
 */
export type SetUrlQuery = (next: URLSearchParams | ((present: URLSearchParams) => URLSearchParams)) => void;

/**
 * The query of the address as state. It is empty on the server and while hydrating, so that the
 * first render is that of the HTML; the real query follows in a second render.
 *
 * Reads the history itself, not `useLocation`: that lags behind by a promise, which would make
 * the caret jump in a text box whose value is the query.
 */
export function useUrlQuery(): [query: URLSearchParams, setQuery: SetUrlQuery] {
  const history = useHistory();
  const shown = useLocation();
  const subscribe = useCallback((listener: () => void) => history.listen(listener), [history]);
  const search = useSyncExternalStore(
    subscribe,
    // On the way to another page the old one is still shown, with the query that it had.
    () => (history.location.pathname === shown.pathname ? history.location.search : shown.search),
    () => '',
  );
  const query = useMemo(() => new URLSearchParams(search), [search]);
  const setQuery = useCallback<SetUrlQuery>(
    (next) => {
      const {pathname, hash, search: present, state} = history.location;
      const query = typeof next === 'function' ? next(new URLSearchParams(present)) : next;
      const written = writeSearch(query);
      if (written !== present) history.replace({pathname, search: written, hash, state});
    },
    [history],
  );
  return [query, setQuery];
}
