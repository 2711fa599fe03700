import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {Bound} from '../logic/bindings';
import type {Reason} from '../logic/judge';
import detail from './detail.module.css';
import Source from './Source';
import {becauseLabel, effectLabel} from '../tools/caseVerdictWords';
import {termValues} from '../tools/caseWords';

type Props = {
  bound: Bound[];
  /** What each term does to the reader's case, where he has told one. */
  reasons: Reason<Bound>[] | null;
  label: (id: string) => string;
  locale: string;
};

/** The terms that bind a row: values, clause word for word, where it stands. */
export default function TermList({bound, reasons, label, locale}: Props): ReactNode {
  const effects = new Map(reasons?.map((reason) => [reason.binding?.term, reason]));
  return (
    <ul className={detail.terms}>
      {bound.map(({term, from}, place) => {
        const {clause} = term;
        const reason = effects.get(term);
        const because = reason && becauseLabel(reason.because);
        return (
          <li key={place}>
            <strong>{label(term.condition)}</strong>
            {from && (
              <Translate id="licenseTerm.from" values={{name: from}}>
                {'（来自{name}）'}
              </Translate>
            )}
            {reason && (
              <b className={detail.effect} data-effect={reason.effect}>
                {effectLabel(reason.effect)}
                {because && ` · ${because}`}
              </b>
            )}
            {termValues(term, locale).map((words) => (
              <span key={words} className={detail.value}>
                {words}
              </span>
            ))}
            {clause ? (
              <>
                <q lang={clause.language} cite={clause.source}>
                  {clause.text}
                </q>
                {clause.translation && <span className={detail.aside}>{clause.translation}</span>}
                <span className={detail.aside}>
                  {clause.where} · <Source url={clause.source} />
                </span>
              </>
            ) : (
              <span className={detail.aside}>{term.reason}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
