import {useMemo, type ReactNode} from 'react';
import {createPortal} from 'react-dom';

import {wordingOf} from '../LicenseTable/labels';
import {boundBy} from '../logic/bindings';
import Detail from '../row/Detail';
import TermList from '../row/TermList';
import {useCases, useRows} from './useCases';
import type {Judgements} from './useLicenseList';

type Props = {
  /** Addresses of the rows that are open or compared. */
  rows: readonly string[];
  judged: Judgements | null;
  label: (id: string) => string;
  locale: string;
};

/**
 * Puts all that is known of a row, clause by clause, in the place of the evidence that the page itself
 * brings along; fetched when the first row is opened.
 */
export default function RowDetails({rows, judged, label, locale}: Props): ReactNode {
  const cases = useCases(rows.length > 0);
  const view = useRows(rows.length > 0);
  const byId = useMemo(() => new Map(view?.rows.map((row) => [row.id, row])), [view]);
  if (!cases || !view) return null;
  const wording = wordingOf(view);
  return rows.map((id) => {
    const slot = document.getElementById(id)?.querySelector('[data-slot="detail"]');
    const row = byId.get(id);
    const terms = cases.rows[id];
    if (!slot || !row || !terms) return null;
    return createPortal(
      <Detail row={row} wording={wording}>
        <TermList
          bound={boundBy(cases, terms)}
          reasons={judged?.get(id)?.reasons ?? null}
          label={label}
          locale={locale}
        />
      </Detail>,
      slot,
      id,
    );
  });
}
