import Translate, {translate} from '@docusaurus/Translate';
import {useEffect, useReducer, useRef, type ReactNode} from 'react';
import {createPortal} from 'react-dom';

import TableScroll from '@site/src/ui/TableScroll';
import {compareId} from '../LicenseTable/ids';
import {fieldKeys, fieldLabel, type FieldKey} from '../LicenseTable/labels';
import {toggleCompared, type Query} from '../logic/query';
import styles from './compare.module.css';
import {rowName} from './rowName';
import {tableSection, type ChangeQuery} from './useLicenseList';

type Props = {query: Query; change: ChangeQuery};

type Compared = {id: string; name: string; fields: ReadonlyMap<FieldKey, {html: string; text: string}>};

/** What the page says of a row, piece by piece, as it stands there. */
function read(id: string): Compared | null {
  const row = document.getElementById(id);
  if (!row) return null;
  const fields = new Map(
    fieldKeys.flatMap((key) => {
      // The detail says more than the brief before it.
      const found = [...row.querySelectorAll(`[data-field="${key}"]`)].at(-1);
      if (!found) return [];
      const copy = found.cloneNode(true) as HTMLElement;
      for (const filled of copy.querySelectorAll('[data-slot], [data-terms]')) filled.remove();
      return [[key, {html: copy.innerHTML, text: copy.textContent}] as const];
    }),
  );
  return {id, name: rowName(row), fields};
}

/** The rows chosen to be compared, and from two on the comparison, under the table. */
export default function Comparison({query, change}: Props): ReactNode {
  const section = useRef<HTMLElement>(null);
  const [, readAgain] = useReducer((times: number) => times + 1, 0);
  // Nothing is compared while the page is built, where there is no document.
  const place = query.compare.length > 0 ? tableSection()?.querySelector('[data-slot="compare"]') : undefined;
  // What the rows say grows when their details come.
  useEffect(() => {
    const seen = new MutationObserver(readAgain);
    for (const id of query.compare) {
      const slot = document.getElementById(id)?.querySelector('[data-slot="detail"]');
      if (slot) seen.observe(slot, {childList: true});
    }
    return () => seen.disconnect();
  }, [query.compare]);
  const compared = query.compare.flatMap((id) => read(id) ?? []);
  const isShown = compared.length > 1;
  // It is not in the HTML, so the browser could not find it when the page was opened.
  useEffect(() => {
    if (isShown && window.location.hash === `#${compareId}`) section.current?.scrollIntoView();
  }, [isShown]);
  if (!place || compared.length === 0) return null;

  const rows = fieldKeys
    .map((key) => {
      const values = compared.map(({fields}) => fields.get(key) ?? {html: '', text: ''});
      return {key, values, differs: new Set(values.map(({text}) => text)).size > 1};
    })
    .filter(({values, differs}) => values.some(({text}) => text) && (differs || !query.onlyDifferences));
  return createPortal(
    <>
      <div
        role="group"
        className={styles.bar}
        aria-label={translate({id: 'licenseTable.compare.chosen', message: '选来比较的行'})}
      >
        {compared.map(({id, name}) => (
          <button
            key={id}
            type="button"
            aria-label={translate({id: 'licenseTable.compare.remove', message: '不再比较：{name}'}, {name})}
            onClick={() => change((present) => toggleCompared(present, id))}
          >
            {name}
            <span aria-hidden="true" className={styles.remove} />
          </button>
        ))}
        {isShown ? (
          <a href={`#${compareId}`}>
            <Translate id="licenseTable.compare.show">看比较</Translate>
          </a>
        ) : (
          <Translate id="licenseTable.compare.more">再选一到三行</Translate>
        )}
        <button
          type="button"
          onClick={() => change((present) => ({...present, compare: [], onlyDifferences: false}))}
        >
          <Translate id="licenseTable.compare.clear">清除</Translate>
        </button>
      </div>
      {isShown && (
        <section ref={section} id={compareId} className={styles.compare} tabIndex={-1}>
          <TableScroll label={translate({id: 'licenseTable.compare.caption', message: '并排比较'})}>
            <table>
              <caption>
                <Translate id="licenseTable.compare.caption">并排比较</Translate>
                <label>
                  <input
                    type="checkbox"
                    checked={query.onlyDifferences}
                    onChange={({target: {checked}}) =>
                      change((present) => ({...present, onlyDifferences: checked}))
                    }
                  />
                  <Translate id="licenseTable.compare.onlyDifferences">只看不同之处</Translate>
                </label>
              </caption>
              <thead>
                <tr>
                  <td />
                  {compared.map(({id, name}) => (
                    <th key={id} scope="col">
                      <a href={`#${id}`}>{name}</a>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({key, values, differs}) => (
                  <tr key={key} data-differs={differs}>
                    <th scope="row">
                      {fieldLabel(key)}
                      {differs && (
                        <span className={styles.differs}>
                          <Translate id="licenseTable.compare.differs">不同</Translate>
                        </span>
                      )}
                    </th>
                    {values.map(({html}, place) => (
                      // A copy of what this page itself says in the row.
                      <td key={compared[place]!.id} dangerouslySetInnerHTML={{__html: html}} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        </section>
      )}
    </>,
    place,
  );
}
