import type {ReactNode} from 'react';

export default function RlhfSteps(): ReactNode {
  return <p>RlhfSteps</p>;
}
