import {useHistory} from '@docusaurus/router';
import {useEffect, useState} from 'react';

/** The item that the address names. */
export type Target = {
  id: string;
  /** Whether the reader came to it within the page; false when the page was opened at it. */
  isFollowed: boolean;
};

function itemOf(hash: string, ids: ReadonlySet<string>): string | null {
  // Ids are plain lower-case ASCII; what would have to be decoded is none of them.
  const id = hash.slice(1).toLowerCase();
  return ids.has(id) ? id : null;
}

/**
 * Follows `#<id>` in the address: on opening the page, on every link and on back and forward. An address
 * always wins over filters, which a reader may set anew afterwards.
 * @param ids of every item that can be named; the same object throughout
 * @param reveal makes the item visible whatever is filtered; called before the page scrolls to it
 * @returns the item last named, a new object each time
 */
export function useTarget(ids: ReadonlySet<string>, reveal: (id: string) => void): Target | null {
  const history = useHistory();
  const [target, setTarget] = useState<Target | null>(null);
  useEffect(() => {
    const {pathname} = history.location;
    const follow = (hash: string, isFollowed: boolean): void => {
      const id = itemOf(hash, ids);
      if (id) reveal(id);
      setTarget(id ? {id, isFollowed} : null);
    };
    follow(history.location.hash, false);
    return history.listen((location, action) => {
      // A replaced query leaves the hash standing; it is no new wish to see the item.
      if (action !== 'REPLACE' && location.pathname === pathname) follow(location.hash, true);
    });
  }, [history, ids, reveal]);

  useEffect(() => {
    if (!target) return;
    const item = document.getElementById(target.id);
    item?.scrollIntoView();
    if (target.isFollowed) item?.focus({preventScroll: true});
  }, [target]);

  return target;
}
