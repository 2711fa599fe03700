import useIsBrowser from '@docusaurus/useIsBrowser';
import {useCallback, useDeferredValue, type ReactNode} from 'react';

import DetailContent from './DetailContent';
import type {Wording} from '../logic/fields';
import type {RowActions} from './actions';
import {useUntilFound} from './useUntilFound';
import type {LicenseTableRow} from '../build/licenseTableView';
import styles from './detail.module.css';

type Props = {
  id: string;
  row: LicenseTableRow;
  isOpen: boolean;
  wording: Wording;
  actions: RowActions;
};

/** What the verdict of a row rests on: open without JavaScript and in print, else on demand. */
export default function Detail({id, row, isOpen, wording, actions}: Props): ReactNode {
  const {setOpen, copy} = actions;
  const element = useUntilFound(
    isOpen,
    useCallback(() => setOpen(row.id, true), [setOpen, row.id]),
  );
  // Complete in the HTML. Where sorting makes the row anew its closed detail follows after the paint:
  // that halves the wait for a new order.
  const isBrowser = useIsBrowser();
  const isDue = useDeferredValue(true, !isBrowser);
  return (
    <div ref={element} id={id} className={styles.detail}>
      {(isOpen || isDue) && <DetailContent row={row} wording={wording} onCopy={copy} />}
    </div>
  );
}
