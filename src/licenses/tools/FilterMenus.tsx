import Translate from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';

import {countFilters, rangeOf, type Range, type RecordQuery} from '@site/src/ui/records/grammar';
import type {Matches} from '@site/src/ui/records/match';
import FacetMenu from '@site/src/ui/records/RecordTools/FacetMenu';
import RangeFields from '@site/src/ui/records/RecordTools/RangeFields';
import records from '@site/src/ui/records/RecordTools/styles.module.css';
import type {ShownFacet} from '@site/src/ui/records/shownFacet';
import styles from './styles.module.css';

type Props = {
  facets: ShownFacet[];
  query: RecordQuery;
  matches: Matches | null;
  onChange: (query: RecordQuery) => void;
  onRange: (key: string, range: Range) => void;
};

/** The filters behind one button; the answers to a case are filtered by under it. They are drawn when it is pressed: folded, nobody needs them. */
export default function FilterMenus({facets, query, matches, onChange, onRange}: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const count = countFilters(query);
  return (
    <details className={records.facets} onToggle={({currentTarget}) => setOpen(currentTarget.open)}>
      <summary>
        <Translate id="records.filters">筛选</Translate>
        {count > 0 && <b className={records.badge}>{count}</b>}
      </summary>
      {isOpen && (
        <div className={records.menus}>
          {facets
            .filter(({key}) => key !== 'fit')
            .map((facet) =>
              facet.kind === 'range' ? (
                <div key={facet.key} className={styles.range}>
                  <b>{facet.label}</b>
                  <RangeFields
                    facet={facet}
                    query={query}
                    onChange={(next) => onRange(facet.key, rangeOf(next, facet.key))}
                  />
                </div>
              ) : (
                <FacetMenu
                  key={facet.key}
                  facet={facet}
                  query={query}
                  counts={matches?.counts.get(facet.key)}
                  onChange={onChange}
                />
              ),
            )}
        </div>
      )}
    </details>
  );
}
