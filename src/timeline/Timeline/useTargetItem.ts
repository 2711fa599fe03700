import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, useRef, useState} from 'react';

/**
 * Makes the address of an item win over filters: when a reader arrives at a hash that names a hidden
 * item, `relax` is called, and once the item is there the page scrolls to it. Filters that the reader
 * sets afterwards are left alone.
 * @param all ids of every item
 * @param shown ids of those that the filters leave
 * @returns whether filters had to be cleared for the item in the address
 */
export function useTargetItem(all: string[], shown: ReadonlySet<string>, relax: () => void): boolean {
  const {hash} = useLocation();
  // Only then is the query of the address known, and with it what is hidden.
  const ready = useIsBrowser();
  const settledFor = useRef('');
  const [relaxedFor, setRelaxedFor] = useState('');
  const id = hash.slice(1).toLowerCase();
  const hidden = id !== '' && all.includes(id) && !shown.has(id);

  useEffect(() => {
    if (!ready || settledFor.current === id) return;
    settledFor.current = id;
    if (!hidden) return;
    relax();
    // The list is laid out anew first; then the item is where it stays.
    requestAnimationFrame(() => {
      setRelaxedFor(id);
      requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView({block: 'start'}));
    });
    // `relax` is made anew on each render and reads the state of that render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ready, hidden, id]);

  return relaxedFor !== '' && relaxedFor === id;
}
