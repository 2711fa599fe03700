import type {ReactNode} from 'react';

import {island} from '@site/src/document/island';
import view from '@generated/site-data/default/licenseTable.json';
import Explorer from './Explorer';

/** The licences of open models: a table to read, to search, to sort, to compare and to link to. */
function LicenseTable(): ReactNode {
  return <Explorer view={view} />;
}

export default island('license-table', LicenseTable, 'load');
