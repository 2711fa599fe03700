import type {ReactNode} from 'react';

import {chosenOf, toggleValue, type RecordQuery} from '../grammar';
import type {ShownFacet} from '../shownFacet';
import styles from './styles.module.css';

type Props = {
  facet: ShownFacet;
  query: RecordQuery;
  /** How many records each value would leave; absent until they have been read. */
  counts: ReadonlyMap<string, number> | undefined;
  onChange: (query: RecordQuery) => void;
};

/** The values of one facet as check boxes with counts; any of those chosen will do. */
export default function FacetMenu({
  facet: {key, label, options, names},
  query,
  counts,
  onChange,
}: Props): ReactNode {
  const chosen = chosenOf(query, key);
  return (
    <fieldset className={styles.menu}>
      <legend>{label}</legend>
      <div className={styles.options}>
        {options.map((value) => {
          const isChosen = chosen.includes(value);
          const count = counts?.get(value) ?? 0;
          return (
            <label key={value} data-empty={counts && count === 0 && !isChosen ? '' : undefined}>
              <input
                type="checkbox"
                checked={isChosen}
                onChange={() => onChange(toggleValue(query, key, value))}
              />
              <span>{names[value] ?? value}</span>
              {counts && <span className={styles.count}>{count}</span>}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
