import type {ReactNode} from 'react';

export default function CbowSkipgram(): ReactNode {
  return <p>CbowSkipgram</p>;
}
