import {useCallback, useMemo} from 'react';

import {useUrlQuery} from '@site/src/ui/useUrlQuery';
import {parseQuery, writeQuery, type Index, type Query} from '../logic/query';

/** Makes a new query of the present one. */
export type ChangeQuery = (change: (present: Query) => Query) => void;

/** The table's query, read from the address and written back to it. */
export function useTableQuery(index: Index): [query: Query, change: ChangeQuery] {
  const [params, setParams] = useUrlQuery();
  const query = useMemo(() => parseQuery(params, index), [params, index]);
  const change = useCallback<ChangeQuery>(
    (update) => setParams((present) => writeQuery(update(parseQuery(present, index)), present)),
    [index, setParams],
  );
  return [query, change];
}
