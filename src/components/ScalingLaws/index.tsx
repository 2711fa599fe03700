import type {ReactNode} from 'react';

export default function ScalingLaws(): ReactNode {
  return <p>ScalingLaws</p>;
}
