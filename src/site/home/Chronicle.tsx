import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {CSSProperties, ReactNode} from 'react';

import view from '@generated/site-data/default/home.json';
import {formatPartialDate} from '@site/src/ui/PartialDate/format';
import styles from './chronicle.module.css';

/**
 * The turning points along a dated axis, each a link to its event: a strip where there is room, a spine
 * from top to bottom on a phone. Text in HTML, so that its size is never that of a scaled drawing.
 */
export default function Chronicle(): ReactNode {
  const {i18n} = useDocusaurusContext();
  return (
    <nav
      className={styles.chronicle}
      aria-label={translate({id: 'home.chronicle', message: '编年：转折点'})}
      style={{'--lanes': view.lanes} as CSSProperties}
    >
      <ul className={styles.bands} aria-hidden="true">
        {view.eras.map(({id, from, to, span}) => (
          <li
            key={id}
            data-era={id}
            style={{'--from': `${from}%`, '--length': `${to - from}%`} as CSSProperties}
          >
            {span}
          </li>
        ))}
      </ul>
      <ol className={styles.points}>
        {view.points.map(({id, date, name, text, era, at, lane}) => (
          <li key={id} data-era={era} style={{'--at': `${at}%`, '--lane': lane} as CSSProperties}>
            <Link to={`/timeline/#${id}`} title={`${formatPartialDate(date, i18n.currentLocale)} · ${text}`}>
              <span className={styles.year}>{date.slice(0, 4)}</span>
              <span className={styles.name}>{name}</span>
              <span className={styles.text}>{text}</span>
            </Link>
          </li>
        ))}
      </ol>
      <ul className={styles.years} aria-hidden="true">
        {view.years.map(({year, at}) => (
          <li key={year} style={{'--at': `${at}%`} as CSSProperties}>
            {year}
          </li>
        ))}
      </ul>
    </nav>
  );
}
