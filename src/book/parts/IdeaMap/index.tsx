import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import view from '@generated/site-data/default/map.json';
import styles from './styles.module.css';

/** The history on one sheet: each problem, the idea that answered it, the problem that this one left. */
export default function IdeaMap(): ReactNode {
  return (
    <div className={styles.map}>
      {view.map((era) => (
        <section key={era.id} data-era={era.id} className={styles.era} aria-labelledby={`map-${era.id}`}>
          <p className={styles.title} id={`map-${era.id}`}>
            <Link to={`/${era.id}/`}>{era.name}</Link> <span>{era.span}</span>
          </p>
          <ol>
            {era.steps.map(({id, year, name, problem, idea, open, page}) => (
              <li key={id}>
                <p className={styles.problem}>{problem}</p>
                <Link to={page} className={styles.idea}>
                  <strong>{name}</strong> <span className={styles.year}>{year}</span>
                  <span className={styles.text}>{idea}</span>
                </Link>
                <p className={styles.open}>
                  <span className={styles.label}>
                    <Translate id="ideaMap.open">留下</Translate>
                  </span>{' '}
                  {open}
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
