import {useEffect, useRef, type RefObject} from 'react';

/**
 * Collapses an element so that the browser's own search and links to text still find what is in it.
 * @param onFound called when the browser opens it
 */
export function useUntilFound(isOpen: boolean, onFound: () => void): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // React knows `hidden` as a boolean only and would drop the value.
    if (isOpen) element.current?.removeAttribute('hidden');
    else element.current?.setAttribute('hidden', 'until-found');
  }, [isOpen]);
  useEffect(() => {
    const found = element.current;
    found?.addEventListener('beforematch', onFound);
    return () => found?.removeEventListener('beforematch', onFound);
  }, [onFound]);
  return element;
}
