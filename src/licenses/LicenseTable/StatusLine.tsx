import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {listed} from '@site/src/ui/words/list';
import {sortKeyLabel} from '../filters/SortSelect';
import type {SortKey} from '../logic/query';
import styles from './styles.module.css';

type Props = {
  total: number;
  shown: number;
  sort: SortKey[];
  /** What has just happened and cannot be seen otherwise. */
  event: string;
};

/** Tells, also to a screen reader, what the table shows now. Outside the table, lest each cell repeat it. */
export default function StatusLine({total, shown, sort, event}: Props): ReactNode {
  const order = listed(sort.map(sortKeyLabel));
  return (
    <div className={styles.status}>
      <p role="status">
        {shown === total ? (
          <Translate id="licenseTable.status.all" values={{total}}>
            {'共{total}行，全部显示'}
          </Translate>
        ) : (
          <Translate id="licenseTable.status.some" values={{total, shown}}>
            {'共{total}行，显示{shown}行'}
          </Translate>
        )}
        {order && (
          <>
            {' · '}
            <Translate id="licenseTable.status.sorted" values={{order}}>
              {'按{order}排列'}
            </Translate>
          </>
        )}
      </p>
      <p role="status" className={styles.event}>
        {event}
      </p>
    </div>
  );
}
