import {useEffect, useState} from 'react';

import {currentYear} from './years';

/** How far down the window a year has to have come for its events to be what is read: a third. */
const readingLine = 1 / 3;

/**
 * The year whose events the reader is at; empty until the page has been scrolled into the list.
 * @param years those in the list now; a change makes it look anew
 */
export function useCurrentYear(years: string[]): string {
  const [current, setCurrent] = useState('');

  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const parts = [...document.querySelectorAll<HTMLElement>('[data-year]:not([hidden])')].map((part) => ({
        year: part.dataset.year ?? '',
        top: part.getBoundingClientRect().top,
      }));
      setCurrent(currentYear(parts, window.innerHeight * readingLine));
    };
    const schedule = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    schedule();
    window.addEventListener('scroll', schedule, {passive: true});
    window.addEventListener('resize', schedule);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', schedule);
      window.removeEventListener('resize', schedule);
    };
  }, [years]);

  return current;
}
