import type {LicenseName} from '../build/licenseTableView';

/** The SPDX identifier, which engineers know at sight; the name where there is none. */
export function shortLicense({spdx, name}: LicenseName): string {
  return spdx ?? name;
}
