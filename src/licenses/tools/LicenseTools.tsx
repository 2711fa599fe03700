import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useCallback, useEffect, useMemo, useState, type ReactNode} from 'react';

import view from '@generated/site-data/default/licenseTools.json';
import {island} from '@site/src/document/island';
import type {Verdict as VerdictValue} from '@site/src/data/licenses.schema';
import {permissiveness} from '@site/src/data/vocabulary';
import {chosenOf, toggleValue, withRange} from '@site/src/ui/records/grammar';
import records from '@site/src/ui/records/RecordTools/styles.module.css';
import Verdict from '@site/src/ui/Verdict';
import {facetsOf} from '../LicenseTable/facets';
import {caseVerdicts} from '../logic/judge';
import {isChanged, withoutAll, withRecords} from '../logic/query';
import CaseForm from './CaseForm';
import {caseVerdictLabel} from './caseVerdictWords';
import {caseSigns} from './caseWords';
import Comparison from './Comparison';
import FilterMenus from './FilterMenus';
import OrderSelect from './OrderSelect';
import {showJudgements} from './showJudgements';
import styles from './styles.module.css';
import RowDetails from './RowDetails';
import TextFilter from './TextFilter';
import {useActions} from './useActions';
import {tableSection, useLicenseList} from './useLicenseList';
import {useRowTarget} from './useRowTarget';

/**
 * Everything that moves the licence table: text, verdicts, filters, order, and the reader's case. Its
 * state is in the address; the table that it works on is in the page and is read there.
 */
function LicenseTools(): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {rows: total, models, otherNames} = view;
  const facets = useMemo(() => facetsOf(view), []);
  const list = useLicenseList(facets, otherNames);
  const {query, change, matches, judged, isUnjudged} = list;
  const [openRows, setOpenRows] = useState<readonly string[]>([]);
  const announcement = useActions(list, setOpenRows);
  const revealed = useRowTarget(list, facets);
  const names = useMemo(() => facets.find(({key}) => key === 'with')?.names ?? {}, [facets]);
  const label = useCallback((id: string): string => names[id] ?? id, [names]);

  useEffect(() => {
    const section = tableSection();
    if (section) showJudgements(section, judged, label, i18n.currentLocale);
  }, [judged, label, i18n.currentLocale]);

  const detailed = useMemo(
    () => [...new Set([...openRows, ...(query.compare.length > 1 ? query.compare : [])])],
    [openRows, query.compare],
  );
  const uses = facets.find(({key}) => key === 'use');
  const shown = matches?.ids.size ?? total;
  const setRecords = (next: typeof query.records): void =>
    change((present) => ({...present, records: withRecords(present.records, next)}));
  return (
    <>
      <form
        role="search"
        className={`needs-script ${styles.tools}`}
        onSubmit={(event) => event.preventDefault()}
      >
        <TextFilter
          value={query.records.text}
          onChange={(text) => change((present) => ({...present, records: {...present.records, text}}))}
        />
        <div
          role="group"
          className={styles.verdicts}
          aria-label={translate({id: 'licenseTable.verdicts', message: '按商用判定筛选'})}
        >
          {permissiveness
            .filter((verdict) => uses?.options.includes(verdict))
            .map((verdict: VerdictValue) => (
              <button
                key={verdict}
                type="button"
                aria-pressed={chosenOf(query.records, 'use').includes(verdict)}
                onClick={() => setRecords(toggleValue(query.records, 'use', verdict))}
              >
                <Verdict value={verdict} />
                <span className={styles.count}>{matches?.counts.get('use')?.get(verdict) ?? ''}</span>
              </button>
            ))}
        </div>
        <div className={`${records.row} ${styles.row}`}>
          <FilterMenus
            facets={facets}
            query={query.records}
            matches={matches}
            onChange={setRecords}
            onRange={(key, range) =>
              change((present) => ({...present, records: withRange(present.records, key, range)}))
            }
          />
          <OrderSelect sort={query.sort} onChange={(sort) => change((present) => ({...present, sort}))} />
          <CaseForm query={query} change={change} />
        </div>
        <p className={records.status}>
          <span role="status">
            {shown === total ? (
              <Translate id="licenseTable.status.all" values={{total, models}}>
                {'{models}个模型，{total}行'}
              </Translate>
            ) : (
              <Translate id="licenseTable.status.some" values={{total, shown}}>
                {'共{total}行，显示{shown}行'}
              </Translate>
            )}
          </span>
          {isChanged(query) && (
            <button type="button" className={records.clear} onClick={() => change(withoutAll)}>
              <Translate id="licenseTable.clear">清除筛选与情况</Translate>
            </button>
          )}
          <span role="status" className={styles.event}>
            {isUnjudged
              ? translate({
                  id: 'licenseTable.terms.notFetched',
                  message: '条款没有取到，无法按你的情况判断。请检查网络，再重新载入本页。',
                })
              : announcement || revealed}
          </span>
        </p>
        {judged && (
          <div
            role="group"
            className={styles.tally}
            aria-label={translate({id: 'licenseTable.facet.fit', message: '按我的情况'})}
          >
            {caseVerdicts.map((verdict) => (
              <button
                key={verdict}
                type="button"
                aria-pressed={chosenOf(query.records, 'fit').includes(verdict)}
                onClick={() => setRecords(toggleValue(query.records, 'fit', verdict))}
              >
                <span data-case={verdict}>
                  <span aria-hidden="true" data-sign="">
                    {caseSigns[verdict]}
                  </span>
                  {caseVerdictLabel(verdict)}
                </span>{' '}
                {matches?.counts.get('fit')?.get(verdict) ?? 0}
              </button>
            ))}
          </div>
        )}
      </form>
      <RowDetails rows={detailed} judged={judged} label={label} locale={i18n.currentLocale} />
      <Comparison query={query} change={change} />
    </>
  );
}

export default island('license-tools', LicenseTools, 'sign');
