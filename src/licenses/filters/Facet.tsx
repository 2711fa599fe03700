import type {ReactNode} from 'react';

import {facetLabel} from '../LicenseTable/labels';
import type {FacetKey} from '../logic/query';
import styles from './filters.module.css';

type Props = {
  facet: FacetKey;
  offered: string[];
  chosen: string[];
  counts: ReadonlyMap<string, number>;
  label: (facet: FacetKey, value: string) => string;
  onToggle: (facet: FacetKey, value: string) => void;
};

/** A group of filters; beside each stands how many rows choosing it would show. */
export default function Facet({facet, offered, chosen, counts, label, onToggle}: Props): ReactNode {
  const values = [...offered, ...chosen.filter((value) => !offered.includes(value))];
  if (values.length === 0) return null;
  return (
    <fieldset className={styles.facet}>
      <legend>{facetLabel(facet)}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(facet, value)} />
          {label(facet, value)}
          <span className={styles.count}>{counts.get(value) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
}
