import {useHistory} from '@docusaurus/router';
import {useEffect, useState} from 'react';

/** The row that the address names. */
export type RowAddress = {
  id: string;
  /** Whether the reader came to it within the page; false when the page was opened at it. */
  isFollowed: boolean;
};

function rowOf(hash: string, ids: ReadonlySet<string>): string | null {
  // Ids are plain ASCII; what would have to be decoded is none of them.
  const id = hash.slice(1);
  return ids.has(id) ? id : null;
}

/**
 * Follows `#<model id>` in the address: on opening the page, on every link and on back and forward.
 * @param reveal makes the row visible and opens it; called before the row is scrolled to
 * @returns the row last named, a new object each time
 */
export function useRowAddress(ids: ReadonlySet<string>, reveal: (id: string) => void): RowAddress | null {
  const history = useHistory();
  const [address, setAddress] = useState<RowAddress | null>(null);
  useEffect(() => {
    const {pathname} = history.location;
    const follow = (hash: string, isFollowed: boolean): void => {
      const id = rowOf(hash, ids);
      if (id) reveal(id);
      setAddress(id ? {id, isFollowed} : null);
    };
    follow(history.location.hash, false);
    return history.listen((location, action) => {
      // A replaced query leaves the hash standing; it is no new wish to see the row.
      if (action !== 'REPLACE' && location.pathname === pathname) follow(location.hash, true);
    });
  }, [history, ids, reveal]);

  useEffect(() => {
    if (!address) return;
    const row = document.getElementById(address.id);
    row?.scrollIntoView();
    if (address.isFollowed) row?.focus({preventScroll: true});
  }, [address]);

  return address;
}
