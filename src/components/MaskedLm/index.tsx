import type {ReactNode} from 'react';

export default function MaskedLm(): ReactNode {
  return <p>MaskedLm</p>;
}
