import {translate} from '@docusaurus/Translate';
import {useEffect, useRef, type ReactNode} from 'react';

import {useCurrentYear} from './useCurrentYear';
import {yearAnchor} from './years';
import styles from './years.module.css';

type Props = {
  /** Years with an event in the list, in its order. */
  years: string[];
};

/** Links to the years: a rail beside the list, or on a narrow screen a row of chips above it. */
export default function YearNav({years}: Props): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const current = useCurrentYear(years);

  useEffect(() => {
    const row = list.current;
    const chip = row?.querySelector<HTMLElement>('[aria-current]');
    if (!row || !chip) return;
    // Within the row alone: `scrollIntoView` would move the page under the reader as well.
    row.scrollTo({left: chip.offsetLeft - (row.clientWidth - chip.offsetWidth) / 2});
  }, [current]);

  return (
    <nav className={styles.years} aria-label={translate({id: 'timeline.years', message: '按年份跳转'})}>
      <ol ref={list}>
        {years.map((year) => (
          <li key={year}>
            <a href={`#${yearAnchor(year)}`} aria-current={year === current ? 'location' : undefined}>
              {year}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
