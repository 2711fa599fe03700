import {translate} from '@docusaurus/Translate';
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
  const {view: cases, hasFailed: hasNoCases} = useCases(rows.length > 0);
  const {view, hasFailed: hasNoRows} = useRows(rows.length > 0);
  const byId = useMemo(() => new Map(view?.rows.map((row) => [row.id, row])), [view]);
  const slotOf = (id: string): Element | null | undefined =>
    document.getElementById(id)?.querySelector('[data-slot="detail"]');
  if (hasNoCases || hasNoRows) {
    return rows.map((id) => {
      // Beside the slot: what the page itself says of the row is hidden by what fills it.
      const place = slotOf(id)?.parentElement;
      const words = translate({
        id: 'licenseTable.detail.notFetched',
        message: '逐条条款没有取到。请检查网络，再重新载入本页。',
      });
      return place && createPortal(<p role="status">{words}</p>, place, id);
    });
  }
  if (!cases || !view) return null;
  const wording = wordingOf(view);
  return rows.map((id) => {
    const slot = slotOf(id);
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
