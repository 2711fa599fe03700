import type {LicenseTableRow} from '../build/licenseTableView';

/** What a row can ask for; the same object throughout, so that rows need not render anew. */
export type RowActions = {
  setOpen: (id: string, isOpen: boolean) => void;
  compare: (id: string) => void;
  copy: (row: LicenseTableRow) => void;
};
