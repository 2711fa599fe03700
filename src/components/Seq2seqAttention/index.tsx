import type {ReactNode} from 'react';

export default function Seq2seqAttention(): ReactNode {
  return <p>Seq2seqAttention</p>;
}
