import type {ReactNode} from 'react';

export default function WordVectors(): ReactNode {
  return <p>WordVectors</p>;
}
