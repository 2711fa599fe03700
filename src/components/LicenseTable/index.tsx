import type {ReactNode} from 'react';

export default function LicenseTable(): ReactNode {
  return <p>LicenseTable</p>;
}
