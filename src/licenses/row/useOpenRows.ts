import {useCallback, useState} from 'react';

import type {LicenseTableRow} from '../build/licenseTableView';

type OpenRows = {
  open: ReadonlySet<string>;
  setOpen: (id: string, isOpen: boolean) => void;
  setAll: (isOpen: boolean) => void;
};

/** Which rows show what their verdict rests on. */
export function useOpenRows(rows: LicenseTableRow[]): OpenRows {
  const [open, setIds] = useState<ReadonlySet<string>>(new Set());
  const setOpen = useCallback((id: string, isOpen: boolean): void => {
    setIds((present) => {
      if (present.has(id) === isOpen) return present;
      const next = new Set(present);
      if (isOpen) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  const setAll = (isOpen: boolean): void => setIds(new Set(isOpen ? rows.map(({id}) => id) : []));
  return {open, setOpen, setAll};
}
