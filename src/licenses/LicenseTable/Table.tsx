import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {recordProps} from '@site/src/ui/records/dom';
import TableRow from '../row/TableRow';
import type {Group} from './groups';
import SortHeader from './SortHeader';
import styles from './styles.module.css';

type Props = {groups: Group[]};

/** How many columns the name of a model with several rows runs across. */
const columnCount = 6;

/**
 * The table itself: one `tbody` for each model, so that its rows stay together however they are ordered.
 * Laid out as a grid, with the roles that its elements lose by that said again.
 */
export default function Table({groups}: Props): ReactNode {
  return (
    <table
      role="table"
      className={styles.table}
      aria-label={translate({id: 'licenseTable.title', message: '开放模型的许可证'})}
    >
      <thead role="rowgroup" className={styles.head}>
        <tr role="row">
          <SortHeader column="name" />
          <SortHeader column="commercial" />
          <th role="columnheader" scope="col">
            <Translate id="licenseTable.column.condition">要留意什么</Translate>
          </th>
          <SortHeader column="license" />
          <SortHeader column="verified" />
          <th role="columnheader" scope="col" className={styles.compareHead}>
            <Translate id="licenseTable.row.compare">比较</Translate>
          </th>
        </tr>
      </thead>
      {groups.map(({model, rows, sort}) => {
        const [first] = rows;
        return (
          <tbody key={model} role="rowgroup" data-group="" className={styles.group} {...sorting(sort)}>
            {first?.variant && (
              <tr role="row" id={model} tabIndex={-1} className={styles.groupHead}>
                <th role="rowheader" scope="rowgroup" colSpan={columnCount}>
                  <Link to={`/models/${model}/`}>{first.modelName}</Link>{' '}
                  <span className={styles.small}>
                    <span>{first.organizations}</span> · <time>{first.date}</time>
                    {' · '}
                    <Translate id="licenseTable.group.several" values={{count: rows.length}}>
                      {'各尺寸许可不同，分{count}行'}
                    </Translate>
                  </span>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <TableRow key={row.id} row={row} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

/** The attributes that a group is ordered by. */
function sorting(sort: Group['sort']): Record<string, string | undefined> {
  const {'data-record': _id, ...attributes} = recordProps('', {}, {}, sort);
  return attributes;
}
