import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {useMemo, type CSSProperties, type ReactNode} from 'react';

import Item from './Item';
import {arrange} from './query';
import type {TimelineEra, TimelineItem, TimelineModel} from '../build/timelineView';
import {yearAnchor} from './years';
import styles from './styles.module.css';

type Props = {
  eras: TimelineEra[];
  /** Every event, oldest first. */
  items: TimelineItem[];
  /** Ids of the events that the filters leave. */
  shown: ReadonlySet<string>;
  models: Map<string, TimelineModel>;
  order: 'asc' | 'desc';
};

/**
 * The events by era and year. All of them are there, those filtered out are hidden: so a filter costs no
 * more than it changes, and paper gets the whole list.
 */
export default function ItemList({eras, items, shown, models, order}: Props): ReactNode {
  const arranged = useMemo(() => arrange(eras, items, order), [eras, items, order]);
  const isShown = ({id}: TimelineItem): boolean => shown.has(id);
  // A year that two eras share has its anchor where its first event is seen.
  const anchored = new Set<string>();

  return arranged.map(({era, years}) => (
    <section
      key={era.id}
      aria-labelledby={era.id}
      data-era={era.id}
      className={styles.era}
      hidden={!years.some((year) => year.items.some(isShown))}
    >
      <Heading as="h2" id={era.id}>
        {era.name} <small>{era.span}</small>
      </Heading>
      <p>
        {era.summary}{' '}
        <Link to={`/${era.id}/`}>
          <Translate id="timeline.readEra">读这一段</Translate>
        </Link>
      </p>
      {years.map(({year, items: ofYear}) => {
        const count = ofYear.filter(isShown).length;
        const isFirst = count > 0 && !anchored.has(year);
        if (isFirst) anchored.add(year);
        return (
          <div
            key={year}
            className={styles.year}
            hidden={count === 0}
            data-year={year}
            style={{'--shown': count} as CSSProperties}
          >
            <h3 id={isFirst ? yearAnchor(year) : undefined} className={styles.yearHeading}>
              {year}
            </h3>
            <ol className={styles.items}>
              {ofYear.map((item) => (
                <li key={item.id} hidden={!isShown(item)}>
                  <Item item={item} models={models} />
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </section>
  ));
}
