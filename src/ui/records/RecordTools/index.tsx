import Translate, {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';

import {countFilters, isFiltering, withoutFilters} from '../grammar';
import type {ShownFacet} from '../shownFacet';
import type {RecordList} from '../useRecordList';
import FacetMenu from './FacetMenu';
import RangeFields from './RangeFields';
import styles from './styles.module.css';

type Props = {
  list: RecordList;
  facets: readonly ShownFacet[];
  /** What the search field is for, e.g. “Name, maker …”. */
  placeholder: string;
  /** What can be ordered by, with its name; none where the list has one order. */
  orders?: readonly {key: string; label: string}[];
  /** Says how many of how many are shown. */
  count: (shown: number, total: number) => ReactNode;
  /** More controls of the page, at the end of the row. */
  children?: ReactNode;
};

/**
 * The row of controls above a filtered list: a search field, a menu for each facet, an order, the count,
 * a way to undo. It does nothing without JavaScript, so it is not shown there.
 */
export default function RecordTools({list, facets, placeholder, orders, count, children}: Props): ReactNode {
  const id = useId();
  const {query, change, matches, total} = list;
  const filters = countFilters(query);
  return (
    <form
      role="search"
      className={`needs-script ${styles.tools}`}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={styles.row}>
        <label className={styles.text} htmlFor={`${id}-text`}>
          <span className={styles.hidden}>{placeholder}</span>
          <input
            id={`${id}-text`}
            type="search"
            placeholder={placeholder}
            value={query.text}
            onChange={(event) => change({...query, text: event.target.value})}
          />
        </label>
        {facets
          .filter(({kind}) => kind === 'range')
          .map((facet) => (
            <RangeFields key={facet.key} facet={facet} query={query} onChange={change} />
          ))}
        {facets.some(({kind}) => kind === 'any') && (
          <details className={styles.facets}>
            <summary>
              <Translate id="records.filters">筛选</Translate>
              {filters > 0 && <b className={styles.badge}>{filters}</b>}
            </summary>
            <div className={styles.menus}>
              {facets
                .filter(({kind}) => kind === 'any')
                .map((facet) => (
                  <FacetMenu
                    key={facet.key}
                    facet={facet}
                    query={query}
                    counts={matches?.counts.get(facet.key)}
                    onChange={change}
                  />
                ))}
            </div>
          </details>
        )}
        {orders && orders.length > 0 && (
          <label className={styles.order}>
            <span className={styles.hidden}>
              <Translate id="timeline.order">顺序</Translate>
            </span>
            <select
              value={query.order ? `${query.order.descending ? '-' : ''}${query.order.key}` : ''}
              onChange={({target: {value}}) =>
                change({
                  ...query,
                  order: value ? {key: value.replace(/^-/, ''), descending: value.startsWith('-')} : null,
                })
              }
            >
              {orders.map(({key, label}) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        {children}
      </div>
      <p className={styles.status}>
        <span role="status">{count(matches?.ids.size ?? total, total)}</span>
        {isFiltering(query) && (
          <button type="button" className={styles.clear} onClick={() => change(withoutFilters(query))}>
            {translate({id: 'timeline.clear', message: '清除筛选'})}
          </button>
        )}
      </p>
    </form>
  );
}
