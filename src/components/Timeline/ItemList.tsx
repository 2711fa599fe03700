import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';

import Item from './Item';
import {groupByYear} from './query';
import type {TimelineEra, TimelineItem, TimelineModel} from './view';
import styles from './styles.module.css';

type Props = {
  eras: TimelineEra[];
  items: TimelineItem[];
  models: Map<string, TimelineModel>;
  order: 'asc' | 'desc';
};

/** The events by era and year. An era without an event left is left out. */
export default function ItemList({eras, items, models, order}: Props): ReactNode {
  const ordered = order === 'desc' ? [...eras].reverse() : eras;
  return ordered.map((era) => {
    const own = items.filter((item) => item.era === era.id);
    if (own.length === 0) return null;
    return (
      <section key={era.id} aria-labelledby={era.id} data-era={era.id} className={styles.era}>
        <Heading as="h2" id={era.id}>
          {era.name} <small>{era.span}</small>
        </Heading>
        <p>
          {era.summary}{' '}
          <Link to={`/${era.id}/`}>
            <Translate id="timeline.readEra">读这一段</Translate>
          </Link>
        </p>
        {groupByYear(own).map(({year, items: ofYear}) => (
          <div key={year} className={styles.year}>
            <h3 className={styles.yearHeading}>{year}</h3>
            <ol className={styles.items}>
              {ofYear.map((item) => (
                <Item key={item.id} item={item} models={models} />
              ))}
            </ol>
          </div>
        ))}
      </section>
    );
  });
}
