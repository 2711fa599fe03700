import Translate, {translate} from '@docusaurus/Translate';
import {useEffect, useRef, type ReactNode} from 'react';

import TableScroll from '@site/src/ui/TableScroll';
import Verdict from '@site/src/ui/Verdict';
import {compareRows, type FieldKey, type Wording} from '../logic/fields';
import type {LicenseTableRow} from '../build/licenseTableView';
import styles from './compare.module.css';

/** Where a link to the comparison leads. */
export const compareId = 'license-compare';

type Props = {
  rows: LicenseTableRow[];
  wording: Wording;
  onlyDifferences: boolean;
  onOnlyDifferences: (isOnly: boolean) => void;
};

/** Two to four rows side by side, with a word where they differ. */
export default function Compare({rows, wording, onlyDifferences, onOnlyDifferences}: Props): ReactNode {
  const section = useRef<HTMLElement>(null);
  // It is not in the HTML, so the browser could not find it when the page was opened.
  useEffect(() => {
    if (window.location.hash === `#${compareId}`) section.current?.scrollIntoView();
  }, []);

  const cell = (key: FieldKey, row: LicenseTableRow, text: string): ReactNode => {
    if (key === 'commercial') return <Verdict value={row.weights.commercial} />;
    if (key === 'chain') return <Verdict value={row.inherited} />;
    const {evidence} = row.weights;
    const isQuoted = key === 'clause' && evidence.status === 'seen';
    return isQuoted ? <q lang={evidence.language}>{text}</q> : text;
  };
  const fields = compareRows(rows, wording).filter(({differs}) => differs || !onlyDifferences);
  return (
    <section ref={section} id={compareId} className={styles.compare} tabIndex={-1}>
      <TableScroll label={translate({id: 'licenseTable.compare.caption', message: '并排比较'})}>
        <table>
          <caption>
            <Translate id="licenseTable.compare.caption">并排比较</Translate>
            <label>
              <input
                type="checkbox"
                checked={onlyDifferences}
                onChange={({target}) => onOnlyDifferences(target.checked)}
              />
              <Translate id="licenseTable.compare.onlyDifferences">只看不同之处</Translate>
            </label>
          </caption>
          <thead>
            <tr>
              <td />
              {rows.map(({id, name}) => (
                <th key={id} scope="col">
                  <a href={`#${id}`}>{name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map(({key, values, differs}) => (
              <tr key={key} data-differs={differs}>
                <th scope="row">
                  {wording.field(key)}
                  {differs && (
                    <span className={styles.differs}>
                      <Translate id="licenseTable.compare.differs">不同</Translate>
                    </span>
                  )}
                </th>
                {rows.map((row, place) => (
                  <td key={row.id}>{cell(key, row, values[place] ?? '')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
