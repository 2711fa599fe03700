import type {ReactNode} from 'react';

export default function AttentionMasks(): ReactNode {
  return <p>AttentionMasks</p>;
}
