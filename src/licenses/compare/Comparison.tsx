import type {ReactNode} from 'react';

import Compare from './Compare';
import CompareBar from './CompareBar';
import type {Wording} from '../logic/fields';
import {toggleCompared, type Query} from '../logic/query';
import type {ChangeQuery} from '../LicenseTable/useTableQuery';
import type {LicenseTableRow} from '../build/licenseTableView';

type Props = {
  rows: LicenseTableRow[];
  query: Query;
  change: ChangeQuery;
  wording: Wording;
};

/** The rows chosen to be compared, and from two on the comparison. */
export default function Comparison({rows, query, change, wording}: Props): ReactNode {
  if (rows.length === 0) return null;
  return (
    <>
      <CompareBar
        rows={rows}
        onRemove={(id) => change((present) => toggleCompared(present, id))}
        onClear={() => change((present) => ({...present, compare: [], onlyDifferences: false}))}
      />
      {rows.length > 1 && (
        <Compare
          rows={rows}
          wording={wording}
          onlyDifferences={query.onlyDifferences}
          onOnlyDifferences={(onlyDifferences) => change((present) => ({...present, onlyDifferences}))}
        />
      )}
    </>
  );
}
