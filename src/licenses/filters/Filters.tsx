import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import ActiveFilters from './ActiveFilters';
import Facet from './Facet';
import Presets from './Presets';
import SortSelect from './SortSelect';
import TextFilter from './TextFilter';
import {facetKeys, toggleFacet, type FacetKey, type Filtered, type Index, type Query} from '../logic/query';
import type {ChangeQuery} from '../LicenseTable/useTableQuery';
import styles from './filters.module.css';

type Props = {
  index: Index;
  query: Query;
  filtered: Filtered;
  change: ChangeQuery;
  label: (facet: FacetKey, value: string) => string;
};

/** Everything that narrows the table down. */
export default function Filters({index, query, filtered, change, label}: Props): ReactNode {
  return (
    <div className={`needs-script ${styles.filters}`}>
      <Presets query={query} change={change} />
      <div className={styles.line}>
        <TextFilter value={query.text} onChange={(text) => change((present) => ({...present, text}))} />
        <SortSelect sort={query.sort} change={change} />
      </div>
      <details className={styles.facets}>
        <summary>
          <Translate id="licenseTable.filters">筛选</Translate>
        </summary>
        <div className={styles.grid}>
          {facetKeys.map((facet) => (
            <Facet
              key={facet}
              facet={facet}
              offered={index.offered[facet]}
              chosen={query.facets[facet]}
              counts={filtered.counts[facet]}
              label={label}
              onToggle={(key, value) => change((present) => toggleFacet(present, key, value))}
            />
          ))}
        </div>
      </details>
      <ActiveFilters query={query} change={change} label={label} />
    </div>
  );
}
