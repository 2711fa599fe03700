import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {facetLabel} from '../LicenseTable/labels';
import {facetKeys, isFiltering, toggleFacet, withoutFilters, type FacetKey, type Query} from '../logic/query';
import type {ChangeQuery} from '../LicenseTable/useTableQuery';
import styles from './filters.module.css';

type Props = {
  query: Query;
  change: ChangeQuery;
  label: (facet: FacetKey, value: string) => string;
};

/** The filters in force, each to be taken away with one press. */
export default function ActiveFilters({query, change, label}: Props): ReactNode {
  if (!isFiltering(query)) return null;
  const chosen = facetKeys.flatMap((facet) => query.facets[facet].map((value) => ({facet, value})));
  return (
    <div
      role="group"
      className={styles.active}
      aria-label={translate({id: 'licenseTable.active', message: '正在用的筛选'})}
    >
      {chosen.map(({facet, value}) => {
        const filter = `${facetLabel(facet)} · ${label(facet, value)}`;
        return (
          <button
            key={`${facet} ${value}`}
            type="button"
            aria-label={translate(
              {id: 'licenseTable.active.remove', message: '去掉筛选：{filter}'},
              {filter},
            )}
            onClick={() => change((present) => toggleFacet(present, facet, value))}
          >
            {filter}
            <span aria-hidden="true" className={styles.remove} />
          </button>
        );
      })}
      <button type="button" onClick={() => change(withoutFilters)}>
        <Translate id="licenseTable.active.clear">清除全部筛选</Translate>
      </button>
    </div>
  );
}
