import {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';

import {rangeOf, withRange, type Range, type RecordQuery} from '../grammar';
import type {ShownFacet} from '../shownFacet';
import styles from './styles.module.css';

type Props = {facet: ShownFacet; query: RecordQuery; onChange: (query: RecordQuery) => void};

/** A range as two drop-down lists, from and to. */
export default function RangeFields({facet: {key, label, options}, query, onChange}: Props): ReactNode {
  const id = useId();
  const range = rangeOf(query, key);
  const field = (end: keyof Range, name: string): ReactNode => (
    <label htmlFor={`${id}-${end}`}>
      <span className={styles.hidden}>{name}</span>
      <select
        id={`${id}-${end}`}
        value={range[end] === null ? '' : String(range[end])}
        onChange={({target: {value}}) =>
          onChange(withRange(query, key, turned({...range, [end]: value ? Number(value) : null}, end)))
        }
      >
        <option value="">
          {end === 'from'
            ? translate({id: 'records.from', message: '最早'})
            : translate({id: 'records.to', message: '最晚'})}
        </option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div role="group" aria-label={label} className={styles.range}>
      {field('from', translate({id: 'records.rangeFrom', message: '{label}从'}, {label}))}
      <span aria-hidden="true">–</span>
      {field('to', translate({id: 'records.rangeTo', message: '{label}到'}, {label}))}
    </div>
  );
}

/** A range whose ends are in order: the end just set moves the other one along. */
function turned(range: Range, set: keyof Range): Range {
  if (range.from === null || range.to === null || range.from <= range.to) return range;
  return set === 'from' ? {from: range.from, to: range.from} : {from: range.to, to: range.to};
}
