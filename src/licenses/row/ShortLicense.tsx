import type {ReactNode} from 'react';

import {shortLicense} from '../logic/fields';
import type {LicenseName} from '../build/licenseTableView';

type Props = {license: LicenseName};

/** A licence as it fits a column; what it is called in full shows on hovering and in the row's detail. */
export default function ShortLicense({license}: Props): ReactNode {
  return <span title={license.name}>{shortLicense(license)}</span>;
}
