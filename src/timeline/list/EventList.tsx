import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';

import view from '@generated/site-data/default/timelineList.json';
import {useAnchors} from '@site/src/ui/useAnchors';
import {arrange} from './arrange';
import Event from './Event';
import {listId} from './listId';
import {yearAnchor} from './years';
import styles from './styles.module.css';

/**
 * The events by era and year, newest first; all years but the newest are folded. It stands in the page
 * as it is: the tools hide and turn what is there (`src/ui/records`).
 */
export default function EventList(): ReactNode {
  const arranged = arrange(view.eras, view.items);
  const newest = arranged[0]?.years[0];
  // A year that two eras share has its anchor where it is met first.
  const anchored = new Set<string>();
  const years = arranged.flatMap((part) => part.years);
  useAnchors([...view.items.map(({id}) => id), ...years.map(({year}) => yearAnchor(year))]);
  return (
    <div id={listId} className={styles.list}>
      {arranged.map(({era, years: own}) => (
        <section key={era.id} data-group data-era={era.id} aria-labelledby={era.id} className={styles.era}>
          <Heading as="h2" id={era.id}>
            {era.name} <small>{era.span}</small>
          </Heading>
          <p>
            {era.summary}{' '}
            <Link to={`/${era.id}/`}>
              <Translate id="timeline.readEra">读这一段</Translate>
            </Link>
          </p>
          {own.map(({year, items}) => {
            const isFirst = !anchored.has(year);
            anchored.add(year);
            return (
              <details
                key={year}
                data-group
                className={styles.year}
                open={items === newest?.items}
                data-year={year}
              >
                <summary>
                  <h3 id={isFirst ? yearAnchor(year) : undefined}>{year}</h3>{' '}
                  <Translate id="timeline.yearCount" values={{count: items.length}}>
                    {'{count}件'}
                  </Translate>
                </summary>
                <ol className={styles.items}>
                  {items.map((item) => (
                    <Event key={item.id} item={item} />
                  ))}
                </ol>
              </details>
            );
          })}
        </section>
      ))}
    </div>
  );
}
